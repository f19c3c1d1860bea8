/** Plays `/auth/basic`, which reads the Basic header and nothing else. */

import { exceptionRefusal } from '#servicestack/http/answering/exception-refusal.ts'
import { serviceRefusal } from '#servicestack/http/answering/refusal.ts'
import { readCredentials } from '#servicestack/http/sessions/credentials.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { notBase64, writeChallenge } from '../answering/turn-away.ts'
import { writeDto, writeRefusal } from '../answering/write.ts'
import type { Play } from '../play.ts'
import type { Stage } from '../stage.ts'
import { anonymousCookies, basicCookies, entryCookies } from './session-cookies.ts'
import { signedIn } from './signed-in.ts'

/** Without the header a challenge, or a refusal for who is signed in already: docs/discoveries/sign-in-answers.md */
export function signInWithHeader(play: Play, stage: Stage): WireResponse {
  const { request, session } = play
  const { world, manners } = stage
  const credentials = readCredentials(request)
  if (credentials.kind === 'malformed') {
    const refusal = exceptionRefusal({ name: 'FormatException', message: notBase64 })
    return writeRefusal(refusal, anonymousCookies(session, world), play, stage)
  }
  if (credentials.kind === 'none') return withoutHeader(play, stage)
  const { userName, password } = credentials
  const user = world.users.verify(userName, password)
  if (user === undefined) {
    const refusal = serviceRefusal(401, 'Unauthorized', 'Invalid Username or Password')
    return writeRefusal(refusal, basicCookies(session, world, manners), play, stage)
  }
  const cookies = entryCookies({ kind: 'open', caller: { ...user, userName }, isBasic: true }, session, world, manners)
  const sessionId = givenId(cookies) ?? session.id ?? ''
  return writeDto(signedIn(user, { userName, sessionId }, stage), cookies, play, stage)
}

function withoutHeader(play: Play, stage: Stage): WireResponse {
  const { session } = play
  const cookies = anonymousCookies(session, stage.world)
  const isSignedIn = session.id !== undefined && stage.accounts.signedIn(session.id) !== undefined
  if (!isSignedIn) return writeChallenge(cookies, play, stage)
  return writeRefusal(serviceRefusal(401, 'Unauthorized', 'Invalid BasicAuth Credentials'), cookies, play, stage)
}

function givenId(cookies: readonly string[]): string | undefined {
  return cookies.map((line) => /^ss-id=([^;]+)/.exec(line)?.[1]).find((id) => id !== undefined)
}
