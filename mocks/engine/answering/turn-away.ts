/** Answers callers who may not: an empty 401 with its challenge, an explained one, or the plain-text 403. */

import { serviceRefusal } from '#servicestack/http/answering/refusal.ts'
import { writeResponse } from '#servicestack/http/answering/write-response.ts'
import type { TurnedAway } from '#servicestack/http/sessions/authenticate.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import type { Play } from '../play.ts'
import { basicCookies, challengeCookies, entryCookies } from '../signing/session-cookies.ts'
import type { Stage } from '../stage.ts'
import { forbidden } from './forbidden.ts'
import { refuseScript } from './refuse-script.ts'
import { toLogin } from './to-login.ts'
import { writeRefusal } from './write.ts'

/** Says no to somebody, and why. */
export function turnAway(entry: TurnedAway, play: Play, stage: Stage): WireResponse {
  const { session } = play
  const { world, manners } = stage
  switch (entry.why) {
    case 'unauthenticated':
      // ss-pid before ss-id on this answer only: docs/discoveries/cookies.md
      return writeChallenge(challengeCookies(session, world), play, stage)
    case 'bad-credentials': {
      const refusal = serviceRefusal(401, 'Unauthorized', 'Invalid Username or Password')
      const cookies = basicCookies(session, world, manners)
      return writeRefusal({ ...refusal, reason: refusal.message }, cookies, play, stage)
    }
    case 'malformed': {
      const refusal = { ...serviceRefusal(400, 'FormatException', notBase64), reason: 'Bad Request' }
      return writeRefusal(refusal, [], play, stage)
    }
    case 'role':
    case 'permission': {
      const reason = entry.why === 'role' ? 'Invalid Role' : 'Invalid Permission'
      const cookies = entryCookies(entry, session, world, manners)
      return writeResponse({ ...forbidden(reason, play), cookies }, manners)
    }
  }
}

/** What .NET says of text that is not Base64. */
export const notBase64 =
  'The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.'

/** What a script is told, whose answers cannot be empty. */
const notAuthenticated = {
  ...serviceRefusal(401, 'Unauthorized', 'Not Authenticated'),
  reason: 'Not Authenticated',
}

/** An empty 401 with its challenge; a person is sent to the login page instead: docs/discoveries/login-redirects.md */
export function writeChallenge(cookies: readonly string[], play: Play, stage: Stage): WireResponse {
  const challenge = 'credentials realm="/auth/credentials"'
  const script = refuseScript(notAuthenticated, { cookies, challenge }, play, stage)
  if (script !== undefined) return script
  const answer = play.negotiated.format === 'html' ? toLogin(play) : { status: 401, reason: 'Unauthorized' }
  return writeResponse({ ...answer, cookies, challenge }, stage.manners)
}
