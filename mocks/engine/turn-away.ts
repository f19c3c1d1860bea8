/** Answers callers who may not: an empty 401 with its challenge, an explained one, or the plain-text 403. */

import type { TurnedAway } from '#servicestack/http/authenticate.ts'
import { serviceRefusal } from '#servicestack/http/refusal.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { writeResponse } from '#servicestack/http/write-response.ts'
import { forbidden } from './forbidden.ts'
import type { Play } from './play.ts'
import { anonymousCookies, basicCookies, challengeCookies, failedSignInCookies } from './session-cookies.ts'
import type { Stage } from './stage.ts'
import { writeRefusal } from './write.ts'

/** Says no to somebody, and why. */
export function turnAway(entry: TurnedAway, play: Play, stage: Stage): WireResponse {
  switch (entry.why) {
    case 'unauthenticated':
      // ss-pid before ss-id on this answer only: docs/discoveries/cookies.md
      return writeChallenge(challengeCookies(play.request, stage.world), stage)
    case 'bad-credentials': {
      const refusal = serviceRefusal(401, 'Unauthorized', 'Invalid Username or Password')
      return writeRefusal({ ...refusal, reason: refusal.message }, failedSignInCookies(stage.world), play, stage)
    }
    case 'malformed': {
      const refusal = { ...serviceRefusal(400, 'FormatException', notBase64), reason: 'Bad Request' }
      return writeRefusal(refusal, [], play, stage)
    }
    case 'role': {
      const cookies = [...anonymousCookies(play.request, stage.world), ...basicCookies(entry, stage.world)]
      return writeResponse({ ...forbidden('Invalid Role', play), cookies }, stage.manners)
    }
  }
}

const notBase64 =
  'The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.'

/** An empty 401 with its challenge. */
export function writeChallenge(cookies: readonly string[], stage: Stage): WireResponse {
  const challenge = 'credentials realm="/auth/credentials"'
  return writeResponse({ status: 401, reason: 'Unauthorized', cookies, challenge }, stage.manners)
}
