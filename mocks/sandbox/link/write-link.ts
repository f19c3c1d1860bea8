/** Writes a world as a short text that anybody can open. */

import type { WorldRecord } from '#mocks/world/world-record.ts'
import { writeBase64Url } from './base64-url.ts'
import { checksum } from './checksum.ts'
import { compact } from './compact-record.ts'
import { deflate } from './deflate.ts'
import { LinkError } from './link-error.ts'
import { linkFormat } from './link-format.ts'

/**
 * Returns a text of letters, digits, `.`, `-` and `_`: the format, the record, a checksum. The same record gives the
 * same text. Throws a LinkError `too-long` where {@link linkFormat} allows no such text.
 */
export function writeLink(record: WorldRecord): string {
  const json = new TextEncoder().encode(JSON.stringify(compact(record)))
  if (json.length > linkFormat.longestJson) throw tooLong(record, `${json.length} bytes`)
  const head = `${linkFormat.mark}${linkFormat.version}.${writeBase64Url(deflate(json))}`
  const link = `${head}.${checksum(head)}`
  if (link.length > linkFormat.longest) throw tooLong(record, `${link.length} characters`)
  return link
}

function tooLong({ events }: WorldRecord, length: string): LinkError {
  return new LinkError(
    'too-long',
    `This world does not fit in a link: with ${events.length} events it takes ${length}. Reset it and do again what matters, or keep it in a file: understudy serve --journal.`,
  )
}
