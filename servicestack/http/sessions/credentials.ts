/** Reads who a request says it comes from. */

import { header, type WireRequest } from '../wire-request.ts'

/** Basic credentials, none (also for other schemes and incomplete ones), or text that is not Base64. */
export type Credentials =
  | { readonly kind: 'basic'; readonly userName: string; readonly password: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'malformed' }

const none: Credentials = { kind: 'none' }

/** Reads the Authorization header; without a colon or with an empty password it counts as none, and so does one with two spaces. */
export function readCredentials(request: WireRequest): Credentials {
  const line = header(request, 'authorization')
  if (line === undefined) return none
  const [scheme = '', encoded, ...more] = line.split(' ')
  if (scheme.toLowerCase() !== 'basic' || encoded === undefined || more.length > 0) return none
  const text = decodeBase64(encoded)
  if (text === undefined) return { kind: 'malformed' }
  const colon = text.indexOf(':')
  if (colon < 0 || colon === text.length - 1) return none
  return { kind: 'basic', userName: text.slice(0, colon), password: text.slice(colon + 1) }
}

const decoder = new TextDecoder()

/** .NET asks for the padding that `atob` does without. */
function decodeBase64(encoded: string): string | undefined {
  if (encoded.length % 4 !== 0) return undefined
  try {
    const bytes = atob(encoded)
    if (/^[\0-\x7f]*$/.test(bytes)) return bytes
    return decoder.decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)))
  } catch {
    return undefined
  }
}
