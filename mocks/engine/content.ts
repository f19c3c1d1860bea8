/** Turns what is answered into the body of a response. */

import type { Content } from '#servicestack/http/write-response.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { Play } from './play.ts'
import type { Stage } from './stage.ts'

/** The body of a DTO, in the format that was negotiated. */
export function dtoContent(dto: WireValue, type: TypeReference, { negotiated }: Play, stage: Stage): Content {
  const { format, contentType } = negotiated
  // nothing can be written in this type: docs/discoveries/wildcard-accept.md
  if (format === undefined) return { type: contentType, body: '', isMeasured: true }
  return { type: contentType, body: stage.write(dto, type, format) }
}

/** Text and bytes are an answer as they are, in whatever format was asked: docs/discoveries/raw-answers.md */
export function rawContent(dto: WireValue, type: TypeReference, { negotiated }: Play): Content | undefined {
  if (type.kind !== 'scalar' || typeof dto !== 'string') return undefined
  const { format, contentType } = negotiated
  if (type.scalar === 'string') return { type: withCharset(contentType), body: dto, isMeasured: true }
  if (type.scalar !== 'bytes') return undefined
  const body = Uint8Array.from(atob(dto), (character) => character.charCodeAt(0))
  return { type: format === 'html' ? 'application/octet-stream' : contentType, body, isMeasured: true }
}

function withCharset(contentType: string): string {
  return contentType.includes('charset') ? contentType : `${contentType}; charset=utf-8`
}
