/** Reads a raw piece of JSON as text. */

import { notConvertible } from '#servicestack/text/serialization-error.ts'
import { emptyMark } from '#servicestack/text/unquote.ts'

const short: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }
const escapes = /"+|\\(?:u([\s\S]{4})|x([\s\S]{4}|[\s\S]{2})|([^x]))/g
const digits = /^[\t-\r ]*[0-9a-fA-F]+[\t-\r ]*\0*$/

/**
 * Returns the text without its escapes; an unknown one such as `\q` is the character itself. What begins with a quote
 * ends at the next one, and other quotes are dropped wherever they stand, so an object in the place of a string reads
 * as `{a:1}`. Throws for digits that are none.
 */
export function unescapeText(slice: string): string {
  if (!slice.startsWith('"')) return withoutEscapes(slice)
  const end = nextQuote(slice, 1)
  return end === 1 && slice.length > 1 ? emptyMark : withoutEscapes(end < slice.length ? slice.slice(1, end) : slice)
}

function nextQuote(text: string, start: number): number {
  let at = start
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

function withoutEscapes(slice: string): string {
  if (!slice.includes('"') && !slice.includes('\\')) return slice
  return slice.replace(escapes, (whole, four?: string, digitsOfX?: string, character?: string) => {
    const code = four ?? digitsOfX
    if (code === undefined) return whole.startsWith('"') ? '' : (short[character ?? ''] ?? character ?? '')
    if (!digits.test(code)) throw notConvertible(code)
    return String.fromCharCode(Number.parseInt(code, 16))
  })
}
