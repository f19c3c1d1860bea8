/** Reads multipart forms (RFC 7578), from bytes. */

import type { Target } from '../target.ts'
import { FormFault } from './form-fault.ts'

/** Returns the boundary that a Content-Type names; throws where it names none. */
export function boundaryOf(contentType: string): string {
  const [, quoted, bare] = /;[\t ]*boundary=(?:"([^"]*)"|([^;\s]*))/i.exec(contentType) ?? []
  const boundary = quoted ?? bare ?? ''
  if (boundary === '') throw new FormFault('InvalidDataException', 'Missing content-type boundary.')
  if (boundary.length > longest) {
    throw new FormFault('InvalidDataException', `Multipart boundary length limit ${longest} exceeded.`)
  }
  return boundary
}

const longest = 128

/** Returns the values of a form in order; files are no values. Throws where the last boundary is missing. */
export function readMultipart(body: Uint8Array, boundary: string): Target['values'] {
  // a character for each byte, so that offsets stay what they are
  const text = `\r\n${characters(body)}`
  const delimiter = `\r\n--${characters(new TextEncoder().encode(boundary))}`
  const values: (readonly [string, string])[] = []
  let at = lineBehind(text, text.indexOf(delimiter), delimiter)
  while (at !== undefined) {
    const end = text.indexOf(delimiter, at)
    if (end < 0) throw endOfStream()
    const value = readPart(text.slice(at, end))
    if (value !== undefined) values.push(value)
    at = lineBehind(text, end, delimiter)
  }
  return values
}

/** Where a part begins: behind the line of its boundary; undefined behind the last boundary, which has two more dashes. */
function lineBehind(text: string, found: number, delimiter: string): number | undefined {
  const behind = found + delimiter.length
  if (found >= 0 && text.startsWith('--', behind)) return undefined
  const end = found < 0 ? -1 : text.indexOf('\r\n', behind)
  if (end < 0) throw endOfStream()
  // the part may have no headers: its blank line is then the end of this one
  return end
}

/** The blank behind the full stop is .NET's. */
function endOfStream(): FormFault {
  const message = 'Unexpected end of Stream, the content may have already been read by another component. '
  return new FormFault('IOException', message)
}

/** A part is a value if it has no file name. */
function readPart(part: string): readonly [string, string] | undefined {
  const blank = part.indexOf('\r\n\r\n')
  if (blank < 0) throw endOfStream()
  const headers = part.slice(0, blank)
  const [, disposition] = /\r\ncontent-disposition:[\t ]*([^\r]*)/i.exec(headers) ?? []
  // the blank behind the colon is .NET's, with nothing behind it
  if (disposition === undefined) throw new FormFault('InvalidDataException', `${noDisposition} `)
  if (!disposition.startsWith('form-data')) return undefined
  if (parameter(disposition, 'filename') || parameter(disposition, 'filename\\*')) return undefined
  const [, charset] = /\r\ncontent-type:[^\r]*charset="?([\w-]+)/i.exec(headers) ?? []
  const value = part.slice(blank + 4)
  return [utf8(parameter(disposition, 'name') ?? ''), isLatin1(charset) ? value : utf8(value)]
}

const noDisposition = 'Form section has invalid Content-Disposition value:'

function parameter(header: string, name: string): string | undefined {
  const [, quoted, bare] = new RegExp(`;[\\t ]*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]*))`, 'i').exec(header) ?? []
  return quoted?.replace(/\\(.)/g, '$1') ?? bare
}

/** True for the one charset of forms that is read otherwise than UTF-8. */
export function isLatin1(charset: string | undefined): boolean {
  return charset !== undefined && /^(?:iso-8859-1|latin1)$/i.test(charset)
}

const piece = 8192

/** Returns a character for each byte. */
export function characters(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece))
  return text
}

const decoder = new TextDecoder()

function utf8(text: string): string {
  return decoder.decode(Uint8Array.from(text, (character) => character.charCodeAt(0)))
}
