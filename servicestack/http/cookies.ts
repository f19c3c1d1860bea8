/** Reads and writes the cookies of ServiceStack's sessions. */

import { header, type WireRequest } from './wire-request.ts'

/** Returns the value of a cookie; an empty one counts as absent. */
export function cookie(request: WireRequest, name: string): string | undefined {
  const line = header(request, 'cookie')
  if (line === undefined) return undefined
  for (const part of line.split(';')) {
    const equals = part.indexOf('=')
    if (equals > 0 && part.slice(0, equals).trim() === name) return part.slice(equals + 1).trim() || undefined
  }
  return undefined
}

/** Returns a `Set-Cookie` value that lasts as long as the browser. */
export function sessionCookie(name: string, value: string): string {
  return `${name}=${value}; path=/; samesite=lax; httponly`
}

/** Returns a `Set-Cookie` value with an expiry, in milliseconds since 1970. */
export function lastingCookie(name: string, value: string, expires: number): string {
  return `${name}=${value}; expires=${new Date(expires).toUTCString()}; path=/; samesite=lax; httponly`
}
