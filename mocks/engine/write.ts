/** Turns what happened to a request into the answer a real server would send. */

import type { Admitted, TurnedAway } from '#servicestack/http/authenticate.ts'
import { pathInfo } from '#servicestack/http/path-info.ts'
import { type Refusal, serviceRefusal } from '#servicestack/http/refusal.ts'
import { responseStatus } from '#servicestack/http/response-status.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { type Answer, writeResponse } from '#servicestack/http/write-response.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { Outcome } from './outcome.ts'
import type { Play } from './play.ts'
import { anonymousCookies, basicCookies, challengeCookies, failedSignInCookies } from './session-cookies.ts'
import type { Stage } from './stage.ts'

const envelope: TypeReference = { kind: 'named', name: 'ErrorResponse' }

/** The service's answer or refusal, with the cookies of the caller's session. */
export function writeOutcome(outcome: Outcome, entry: Admitted, play: Play, stage: Stage): WireResponse {
  const cookies = [...anonymousCookies(play.request, stage.world), ...basicCookies(entry, stage.world)]
  if (outcome.kind === 'refused') return writeRefusal(outcome.refusal, cookies, play, stage)
  return writeDto(outcome.dto, cookies, play, stage)
}

/** A response DTO, 204 where the operation returns nothing, or an empty 405 where nothing can be written in the type. */
export function writeDto(dto: WireValue, cookies: readonly string[], play: Play, stage: Stage): WireResponse {
  const type = play.operation.response
  if (type === undefined) return writeResponse({ status: 204, reason: 'No Content', cookies }, stage.manners)
  // the service has run all the same: docs/discoveries/wildcard-accept.md
  const isWritable = play.negotiated.format !== undefined
  const [status, reason] = isWritable ? [200, 'OK'] : [405, 'Method Not Allowed']
  return writeResponse({ status, reason, content: content(dto, type, play, stage), cookies }, stage.manners)
}

/** A request that could not be bound; no filter has run yet, so there are no cookies. */
export function writeBindingError(refusal: Refusal, play: Play, stage: Stage): WireResponse {
  return writeRefusal(refusal, [], play, stage)
}

/** A caller who may not: an empty 401 with its challenge, an explained one, or the plain-text 403. */
export function writeTurnedAway(entry: TurnedAway, play: Play, stage: Stage): WireResponse {
  switch (entry.why) {
    case 'unauthenticated':
      return challenged(play, stage)
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
      return writeResponse({ ...forbidden(play), cookies }, stage.manners)
    }
  }
}

const notBase64 =
  'The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.'

/** The empty 401 of an operation that asks for credentials before anything else. */
export function challenged(play: Play, stage: Stage): WireResponse {
  // ss-pid before ss-id on this answer only: docs/discoveries/cookies.md
  return writeChallenge(challengeCookies(play.request, stage.world), stage)
}

/** An empty 401 with its challenge. */
export function writeChallenge(cookies: readonly string[], stage: Stage): WireResponse {
  const challenge = 'credentials realm="/auth/credentials"'
  return writeResponse({ status: 401, reason: 'Unauthorized', cookies, challenge }, stage.manners)
}

/** A refusal in the error envelope. */
export function writeRefusal(refusal: Refusal, cookies: readonly string[], play: Play, stage: Stage): WireResponse {
  const { status, reason } = refusal
  return writeResponse(
    { status, reason, content: content(responseStatus(refusal), envelope, play, stage), cookies },
    stage.manners,
  )
}

function content(
  dto: WireValue,
  type: TypeReference,
  { negotiated }: Play,
  stage: Stage,
): NonNullable<Answer['content']> {
  const { format, contentType } = negotiated
  return {
    type: contentType,
    body: format === undefined ? '' : (unwritten(dto, type) ?? stage.write(dto, type, format)),
  }
}

/**
 * Text and bytes are an answer as they are, in whatever format was asked: docs/discoveries/raw-answers.md. Bodies here
 * are text, so bytes that are no UTF-8 are lost.
 */
function unwritten(dto: WireValue, type: TypeReference): string | undefined {
  if (type.kind !== 'scalar' || typeof dto !== 'string') return undefined
  if (type.scalar === 'string') return dto
  if (type.scalar !== 'bytes') return undefined
  return new TextDecoder().decode(Uint8Array.from(atob(dto), (character) => character.charCodeAt(0)))
}

/** The same text whatever was accepted, with CRLF on every platform: docs/discoveries/forbidden-is-plain-text.md */
function forbidden({ request, target }: Play): Omit<Answer, 'cookies'> {
  const lines = [
    'Forbidden',
    '',
    `Request.HttpMethod: ${request.method}`,
    `Request.PathInfo: ${pathInfo(target.path)}`,
    `Request.QueryString: ${target.query}`,
    '',
    '',
  ]
  return { status: 403, reason: 'Invalid Role', content: { type: 'text/plain', body: lines.join('\r\n') } }
}
