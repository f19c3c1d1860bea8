/** Sends a person on after signing in or out, or after failing to. */

import type { Refusal } from '#servicestack/http/answering/refusal.ts'
import { writeResponse } from '#servicestack/http/answering/write-response.ts'
import { formEncode } from '#servicestack/http/form-encode.ts'
import { returnAddress } from '#servicestack/http/sessions/return-address.ts'
import { queryValue } from '#servicestack/http/target.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { writeRefusal } from '../answering/write.ts'
import type { Play } from '../play.ts'
import type { Stage } from '../stage.ts'

/** A 302 to an address; its body has a type and is empty: docs/discoveries/login-redirects.md */
export function redirect(
  location: string,
  reason: string,
  cookies: readonly string[],
  { negotiated }: Play,
  { manners }: Stage,
): WireResponse {
  const content = { type: negotiated.contentType, body: '' }
  return writeResponse({ status: 302, reason, location, cookies, content }, manners)
}

/** Sends a person back where he came from, with the reason behind the hash; others are refused as usual. */
export function redirectRefused(refusal: Refusal, cookies: readonly string[], play: Play, stage: Stage): WireResponse {
  const { request, target, negotiated } = play
  const origin = returnAddress(request, target) ?? request.headers.get('referer')?.[0]
  const mayRedirect = negotiated.format === 'html' && queryValue(target.values, 'noredirect') === undefined
  if (!mayRedirect || origin === undefined) return writeRefusal(refusal, cookies, play, stage)
  const mark = origin.includes('#') ? '/' : '#'
  return redirect(`${origin}${mark}f=${formEncode(refusal.message)}`, 'Found', cookies, play, stage)
}
