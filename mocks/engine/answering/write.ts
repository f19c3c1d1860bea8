/** Turns what happened to a request into the answer a real server would send. */

import { encodeScripts } from '#servicestack/http/answering/encode-scripts.ts'
import type { Refusal } from '#servicestack/http/answering/refusal.ts'
import { responseStatus } from '#servicestack/http/answering/response-status.ts'
import { type Answer, type Content, writeResponse } from '#servicestack/http/answering/write-response.ts'
import type { Admitted } from '#servicestack/http/sessions/authenticate.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { notFoundText } from '#servicestack/snapshot/not-found-text.ts'
import type { Done, Outcome } from '../outcome.ts'
import type { Play } from '../play.ts'
import { entryCookies } from '../signing/session-cookies.ts'
import type { Stage } from '../stage.ts'
import { dtoContent, rawContent } from './content.ts'
import { forbidden } from './forbidden.ts'
import { refuseScript } from './refuse-script.ts'
import { toLogin } from './to-login.ts'

/** The service's answer or refusal, with the cookies of the caller's session. */
export function writeOutcome(outcome: Outcome, entry: Admitted, play: Play, stage: Stage): WireResponse {
  const cookies = entryCookies(entry, play.session, stage.world, stage.manners)
  if (outcome.kind === 'refused') return writeRefusal(outcome.refusal, cookies, play, stage)
  return writeDone(outcome, cookies, play, stage)
}

/** A response DTO of the framework itself. */
export function writeDto(dto: WireValue, cookies: readonly string[], play: Play, stage: Stage): WireResponse {
  return writeDone({ kind: 'done', dto }, cookies, play, stage)
}

/** A request that could not be bound; no filter has run yet, so there are no cookies. */
export function writeBindingError(refusal: Refusal, play: Play, stage: Stage): WireResponse {
  return refuseScript(refusal, { cookies: [] }, play, stage) ?? writeRefusal(refusal, [], play, stage)
}

/** A refusal in the error envelope of its operation, beside what a fresh response of it holds. */
export function writeRefusal(
  refusal: Refusal,
  cookies: readonly string[],
  play: Play,
  stage: Stage,
  fresh?: WireObject,
): WireResponse {
  const told = encodeScripts(refusal, stage.manners)
  const answer = asPlainText(told, play) ?? {
    status: told.status,
    reason: told.reason,
    content: dtoContent({ ...fresh, ...responseStatus(told) }, stage.errorType(play.operation), play, stage),
  }
  return writeResponse({ ...answer, cookies }, stage.manners)
}

function writeDone(done: Done, cookies: readonly string[], play: Play, stage: Stage): WireResponse {
  const { dto, result } = done
  const type = done.type ?? play.operation.response
  if (result !== undefined) return writeResponse({ ...ofResult(done, play, stage), cookies }, stage.manners)
  const further = fileName(play)
  if (type === undefined || dto === null) {
    return writeResponse({ ...nothing(play), cookies, ...further }, stage.manners)
  }
  const content = rawContent(dto, type, play) ?? dtoContent(dto, type, play, stage)
  // the service has run all the same: docs/discoveries/wildcard-accept.md
  const isWritten = play.negotiated.format !== undefined || typeof dto === 'string'
  const [status, reason] = isWritten ? [200, 'OK'] : [405, 'Method Not Allowed']
  return writeResponse({ status, reason, content: ofStream(content, done, play), cookies, ...further }, stage.manners)
}

/** A 204, or for HEAD a 200 without a type. */
function nothing(play: Play): Pick<Answer, 'status' | 'reason' | 'content'> {
  const isHead = play.request.method === 'HEAD'
  return isHead ? { status: 200, reason: 'OK', content: { body: '' } } : { status: 204, reason: 'No Content' }
}

/** Bytes that are read from a stream come in chunks, and have the type that was asked for. */
function ofStream(content: Content, { isStream }: Done, { negotiated }: Play): Content {
  return isStream ? { type: negotiated.contentType, body: content.body } : content
}

function ofResult({ dto, type, result }: Done, play: Play, stage: Stage): Omit<Answer, 'cookies'> {
  const { status, reason, location } = result ?? { status: 200, reason: 'OK' }
  const declared = type ?? play.operation.response
  const content =
    declared === undefined || dto === null
      ? { type: play.negotiated.contentType, body: '' }
      : (rawContent(dto, declared, play) ?? dtoContent(dto, declared, play, stage))
  return { status, reason, content, ...(location !== undefined && { location }) }
}

/** CSV is for saving: docs/discoveries/csv-downloads.md */
function fileName({ negotiated, operation }: Play): Pick<Answer, 'further'> {
  if (negotiated.format !== 'csv') return {}
  return { further: ['Content-Disposition', `attachment;filename="${operation.name}.csv"`] }
}

/** What a browser is told when there is nothing, or nothing for it: docs/discoveries/html-errors.md */
function asPlainText(refusal: Refusal, play: Play): Omit<Answer, 'cookies'> | undefined {
  if (play.negotiated.format !== 'html') return undefined
  if (refusal.status === 401) return toLogin(play)
  if (refusal.status === 403) return forbidden('Forbidden', play)
  if (refusal.status !== 404) return undefined
  const body = notFoundText(refusal.errorCode, refusal.message)
  const content = { type: 'text/plain; charset=utf-8', body, isMeasured: true }
  return { status: 404, reason: refusal.reason, content }
}
