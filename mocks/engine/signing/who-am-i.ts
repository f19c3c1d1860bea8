/** Plays `/auth` without credentials: who is signed in? */

import { serviceRefusal } from '#servicestack/http/answering/refusal.ts'
import { baseUrl } from '#servicestack/http/base-url.ts'
import { refuseAddress, returnAddress } from '#servicestack/http/sessions/return-address.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { writeDto, writeRefusal } from '../answering/write.ts'
import type { Play } from '../play.ts'
import type { Stage } from '../stage.ts'
import { redirectRefused } from './redirect.ts'
import { anonymousCookies } from './session-cookies.ts'
import { signedIn } from './signed-in.ts'

/** What being signed out is called. */
export const notAuthenticated = serviceRefusal(401, 'Unauthorized', 'Not Authenticated')

/** Answers as the sign-in did, or refuses. */
export function whoAmI(play: Play, stage: Stage): WireResponse {
  const { request, target, session } = play
  const cookies = anonymousCookies(session, stage.world)
  const caller = session.id === undefined ? undefined : stage.accounts.signedIn(session.id)
  const user = caller && stage.world.users.withId(caller.id)
  if (!session.id || !user) return redirectRefused(notAuthenticated, cookies, play, stage)
  const address = returnAddress(request, target)
  const refusal = address && refuseAddress(address, baseUrl(request))
  if (refusal) return writeRefusal(refusal, cookies, play, stage)
  const referrerUrl = address ?? request.headers.get('referer')?.[0]
  const dto = {
    ...signedIn(user, { userName: caller.userName, sessionId: session.id }, stage),
    ...(referrerUrl !== undefined && { referrerUrl }),
    // only this answer names the provider: docs/discoveries/sign-in-answers.md
    ...(stage.manners.isProviderNamed && { authProvider: 'credentials' }),
  }
  return writeDto(dto, cookies, play, stage)
}
