/** Cuts lenient JSON text into the raw slices of its members and items, as ServiceStack.Text does before it converts. */

import { indexOutOfRange } from '#servicestack/text/serialization-error.ts'
import { unescapeText } from './unescape-text.ts'

/** Yields the names and raw values of an object's text; a missing end, a trailing comma or text behind it is accepted. */
export function* entriesOf(text: string): Generator<readonly [name: string, value: string]> {
  let offset = skipBlank(text, 1)
  while (offset < text.length && text[offset] !== '}') {
    const name = readName(text, offset)
    const start = skipBlank(text, skipBlank(text, name.end) + 1)
    const end = skipValue(text, start)
    yield [name.text, text.slice(start, end).trim()]
    offset = skipBlank(text, end)
    if (offset < text.length && text[offset] !== ',' && text[offset] !== '}') throw indexOutOfRange()
    if (text[offset] === '}') return
    offset = skipBlank(text, offset + 1)
  }
}

/** Yields the raw items of a list's text. */
export function* itemsOf(text: string): Generator<string> {
  let offset = skipBlank(text, text.startsWith('[') ? 1 : 0)
  while (offset < text.length && text[offset] !== ']') {
    const end = skipValue(text, offset)
    yield text.slice(offset, end).trim()
    offset = skipBlank(text, end)
    if (text[offset] === ',') offset = skipBlank(text, offset + 1)
    else if (offset === end && text[offset] !== ']') return
  }
}

/** A name in double quotes, or whatever stands before the colon: such a name binds nothing. */
function readName(text: string, start: number): { text: string; end: number } {
  if (text[start] === '"') {
    const end = skipString(text, start)
    return { text: unescapeText(text.slice(start, end)), end }
  }
  const colon = text.indexOf(':', start)
  if (colon < 0) throw indexOutOfRange()
  return { text: '', end: colon }
}

function skipValue(text: string, start: number): number {
  const first = text.charAt(start)
  if (first === '"') return skipString(text, start)
  if (first === '{' || first === '[') return skipBalanced(text, start)
  let end = start
  while (end < text.length && !',}]'.includes(text.charAt(end))) end++
  return end
}

function skipString(text: string, start: number): number {
  for (let offset = start + 1; offset < text.length; offset++) {
    if (text[offset] === '\\') offset++
    else if (text[offset] === '"') return offset + 1
  }
  throw indexOutOfRange()
}

function skipBalanced(text: string, start: number): number {
  let depth = 0
  for (let offset = start; offset < text.length; offset++) {
    const character = text.charAt(offset)
    if (character === '"') offset = skipString(text, offset) - 1
    else if (character === '{' || character === '[') depth++
    else if ((character === '}' || character === ']') && --depth === 0) return offset + 1
  }
  return text.length
}

function skipBlank(text: string, start: number): number {
  let offset = start
  while (offset < text.length && ' \t\r\n'.includes(text.charAt(offset))) offset++
  return offset
}
