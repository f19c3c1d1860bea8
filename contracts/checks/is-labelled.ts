/** Says whether an answer's Content-Type names a format. */

import type { Answer } from '#contracts/exchange/answer.ts'
import { mediaType } from '#servicestack/http/answering/format.ts'
import type { Format } from '#servicestack/model/format.ts'

/** The media types that may label each format; JSV goes by two names. */
export const labels: Readonly<Record<Format, readonly string[]>> = Object.freeze({
  json: ['application/json'],
  jsv: ['application/jsv', 'text/jsv'],
})

/** Compares without case, and whatever parameters follow. */
export function isLabelled(answer: Answer, format: Format): boolean {
  return labels[format].includes(mediaType(answer.headers['content-type'] ?? ''))
}
