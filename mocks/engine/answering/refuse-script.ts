/** Answers a script's request that is refused before its service runs. */

import { encodeScripts } from '#servicestack/http/answering/encode-scripts.ts'
import { inFormat } from '#servicestack/http/answering/negotiate.ts'
import type { Refusal } from '#servicestack/http/answering/refusal.ts'
import { responseStatus } from '#servicestack/http/answering/response-status.ts'
import { type Answer, writeResponse } from '#servicestack/http/answering/write-response.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import type { Play } from '../play.ts'
import type { Stage } from '../stage.ts'
import { dtoContent } from './content.ts'

/**
 * Returns a 200 that calls the script's function with the error, for a script cannot see another status; undefined
 * where no function is named: docs/discoveries/jsonp.md
 */
export function refuseScript(
  refusal: Refusal,
  { cookies, challenge }: Pick<Answer, 'cookies' | 'challenge'>,
  play: Play,
  stage: Stage,
): WireResponse | undefined {
  if (play.presentation.callback === undefined) return undefined
  const told = responseStatus(encodeScripts(refusal, stage.manners))
  const content = dtoContent(told, stage.errorType(play.operation), play, stage)
  const type = stage.manners.callsBackWithRefusals ? content.type : inFormat('json').contentType
  const answer = { status: 200, reason: refusal.reason, content: { ...content, ...(type && { type }) }, cookies }
  return writeResponse({ ...answer, ...(challenge && { challenge }) }, stage.manners)
}
