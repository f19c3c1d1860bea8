/** Plays signing out. */

import { baseUrl } from '#servicestack/http/base-url.ts'
import { refuseAddress, returnAddress } from '#servicestack/http/sessions/return-address.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { writeDto, writeRefusal } from '../answering/write.ts'
import type { Play } from '../play.ts'
import type { Stage } from '../stage.ts'
import { redirect } from './redirect.ts'
import { anonymousCookies, endSession, signOutCookies } from './session-cookies.ts'

/** Ends the session and deletes its cookies; a person is sent on if he says where to: docs/discoveries/sign-out.md */
export function signOut(play: Play, stage: Stage, extraCookies: readonly string[] = []): WireResponse {
  const { request, target, session } = play
  const { world } = stage
  const given = [...anonymousCookies(session, world), ...extraCookies]
  const address = returnAddress(request, target)
  const refusal = address && refuseAddress(address, baseUrl(request))
  if (refusal) return writeRefusal(refusal, given, play, stage)
  endSession(session, world)
  const cookies = [...given, ...signOutCookies(session, world)]
  const next = address ?? origin(play)
  if (play.negotiated.format === 'html' && next) return redirect(next, 'Moved Temporarily', cookies, play, stage)
  return writeDto({}, cookies, play, stage)
}

/** Nobody is sent back to the address that signed him out. */
function origin({ request }: Play): string | undefined {
  const referrer = request.headers.get('referer')?.[0]
  return referrer?.endsWith('/auth/logout') ? undefined : referrer
}
