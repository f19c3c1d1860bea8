/** Turns what is answered into the body of a response. */

import { wrapInCallback } from '#servicestack/http/answering/callback.ts'
import { debugLayoutType } from '#servicestack/http/answering/debug-layout.ts'
import type { Content } from '#servicestack/http/answering/write-response.ts'
import { format as layOut } from '#servicestack/jsv/format.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { writeSnapshot } from '#servicestack/snapshot/write-snapshot.ts'
import type { Play } from '../play.ts'
import type { Stage } from '../stage.ts'

/** The body of a DTO, in the format that was negotiated. */
export function dtoContent(dto: WireValue, type: TypeReference, play: Play, stage: Stage): Content {
  const { format, contentType } = play.negotiated
  const { write, callback, isLaidOut } = play.presentation
  // nothing can be written in this type: docs/discoveries/wildcard-accept.md
  if (format === undefined) return { type: contentType, body: '', isMeasured: true }
  const text = stage.write(dto, type, format, write)
  if (format === 'html') return { type: contentType, body: asPage(text, play, stage) }
  if (format === 'jsv' && isLaidOut) return { type: debugLayoutType, body: called(layOut(text), callback) }
  return { type: contentType, body: called(text, callback) }
}

function called(text: string, callback: string | undefined): string {
  return callback === undefined ? text : wrapInCallback(callback, text)
}

/** The page of a DTO; one that was asked for by GET has links to the same in other formats. */
function asPage(json: string, { request, operation }: Play, stage: Stage): string {
  const url = request.method === 'GET' ? { url: `${request.pathBase ?? ''}${request.target}` } : {}
  return writeSnapshot({ requestName: operation.name, json, now: stage.world.now(), ...url })
}

/** Text and bytes are an answer as they are, in whatever format was asked: docs/discoveries/raw-answers.md */
export function rawContent(
  dto: WireValue,
  type: TypeReference,
  { negotiated, presentation }: Play,
): Content | undefined {
  if (type.kind !== 'scalar' || typeof dto !== 'string') return undefined
  const { format, contentType } = negotiated
  if (type.scalar === 'string') {
    return { type: withCharset(contentType), body: called(dto, presentation.callback), isMeasured: true }
  }
  if (type.scalar !== 'bytes') return undefined
  const body = Uint8Array.from(atob(dto), (character) => character.charCodeAt(0))
  return { type: format === 'html' ? 'application/octet-stream' : contentType, body, isMeasured: true }
}

function withCharset(contentType: string): string {
  return contentType.includes(';') ? contentType : `${contentType}; charset=utf-8`
}
