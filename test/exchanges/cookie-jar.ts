/** Keeps cookies from answer to request, as a browser does. */

import type { HeaderLine } from './recording.ts'

/** The cookies of one client. */
export interface CookieJar {
  /** Keeps what an answer sets and drops what it lets expire. */
  take(headers: readonly HeaderLine[]): void
  /** The `Cookie` header; empty when there are none. */
  header(): string
  values(): readonly string[]
}

/** Creates an empty jar that lives at this moment, in milliseconds since 1970. */
export function createCookieJar(now: number): CookieJar {
  const cookies = new Map<string, string>()
  return {
    take(headers) {
      for (const line of setCookies(headers)) {
        const [pair = ''] = line.split(';')
        const equals = pair.indexOf('=')
        const name = pair.slice(0, equals)
        if (hasExpired(line, now)) cookies.delete(name)
        else cookies.set(name, pair.slice(equals + 1))
      }
    },
    header: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    values: () => [...cookies.values()],
  }
}

/** Returns the values of the `Set-Cookie` lines. */
export function setCookies(headers: readonly HeaderLine[]): readonly string[] {
  return headers.filter(([name]) => name.toLowerCase() === 'set-cookie').map(([, value]) => value)
}

/** Says whether a `Set-Cookie` value deletes its cookie. */
export function hasExpired(line: string, now: number): boolean {
  const [, expires] = /expires=([^;]+)/i.exec(line) ?? []
  return expires !== undefined && Date.parse(expires) < now
}
