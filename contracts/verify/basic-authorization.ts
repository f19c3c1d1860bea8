/** Writes the Authorization header of HTTP Basic (RFC 7617). */

import type { Account } from './account.ts'

/** Returns `Basic …`, with the credentials in UTF-8 as ServiceStack reads them. */
export function basicAuthorization({ name, password }: Account): string {
  const bytes = new TextEncoder().encode(`${name}:${password}`)
  return `Basic ${btoa(String.fromCodePoint(...bytes))}`
}
