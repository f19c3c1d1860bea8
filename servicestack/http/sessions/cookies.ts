/** Reads and writes the cookies of ServiceStack's sessions. */

/** Returns the value of a cookie in `Cookie` lines; the last of several counts, and an empty one counts as absent. */
export function cookie(lines: readonly string[], name: string): string | undefined {
  let found: string | undefined
  for (const line of lines) found = readCookie(line, name) ?? found
  return found || undefined
}

/** Scans a line instead of splitting it, for every request with cookies comes here. */
function readCookie(line: string, name: string): string | undefined {
  let found: string | undefined
  for (let start = 0; start < line.length; ) {
    const semicolon = line.indexOf(';', start)
    const end = semicolon < 0 ? line.length : semicolon
    while (line[start] === ' ') start += 1
    const equals = start + name.length
    if (line[equals] === '=' && line.startsWith(name, start)) found = line.slice(equals + 1, end).trim()
    start = end + 1
  }
  return found
}

/** What a `Set-Cookie` line says beside its name and value. */
export interface CookieTerms {
  /** When it ends, in milliseconds since 1970; absent for one that lasts as long as the browser. */
  readonly expires?: number
  /** True for a caller who came over TLS; the cookie then goes nowhere else. */
  readonly isSecure: boolean
}

/** Returns a `Set-Cookie` value. */
export function setCookie(name: string, value: string, terms: CookieTerms): string {
  return `${name}=${value}${cookieEnding(terms)}`
}

/** Returns what stands behind name and value of a `Set-Cookie` line. */
export function cookieEnding({ expires, isSecure }: CookieTerms): string {
  const until = expires === undefined ? '' : `; expires=${new Date(expires).toUTCString()}`
  return `${until}; path=/;${isSecure ? ' secure;' : ''} samesite=lax; httponly`
}
