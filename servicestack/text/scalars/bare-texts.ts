/** The scalars that are text of a certain form: GUIDs, bytes, addresses and characters. */

import type { ScalarRule } from '../scalar-rule.ts'
import { notConvertible } from '../serialization-error.ts'
import { trim } from '../trim.ts'

const guidForm = /^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/** A Guid: with dashes in a value, without on the wire. */
export const guid: ScalarRule = {
  initial: '00000000-0000-0000-0000-000000000000',
  spelling: 'bare',
  write: (value) => String(value).replaceAll('-', '').toLowerCase(),
  read(text) {
    const form = trim(text).replace(/^\{(.*)\}$|^\((.*)\)$/, '$1$2')
    if (!guidForm.test(form)) throw notConvertible(text)
    return form
      .replaceAll('-', '')
      .toLowerCase()
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  },
}

/** Bytes, in Base64. */
export const bytes: ScalarRule = {
  spelling: 'bare',
  read(text) {
    if (text.startsWith('[')) return readByteList(text)
    const form = text.replace(/[\t\n\r ]/g, '')
    if (form.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(form)) throw notConvertible(text)
    return form
  },
}

/** Bytes may come as numbers too. */
function readByteList(text: string): string {
  const numbers = text
    .slice(1, -1)
    .split(',')
    .filter((part) => part !== '')
    .map(Number)
  if (numbers.some((number) => !(number >= 0 && number <= 255))) throw notConvertible(text)
  return btoa(String.fromCharCode(...numbers))
}

/** An address; a relative one can be written, but not read. */
export const uri: ScalarRule = {
  spelling: 'text',
  read(text) {
    if (!/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(trim(text))) throw notConvertible(text)
    return text
  },
}

/** A character: the first of its text. */
export const char: ScalarRule = {
  initial: '\0',
  spelling: 'bare',
  read: (text) => (text === '' ? '\0' : unescaped(text).charAt(0)),
}

/** Characters, unlike text, may be written with JSON's escapes in JSV too. */
function unescaped(text: string): string {
  const [, hex, letter] = /^\\(?:u([0-9a-fA-F]{4})|([\s\S]))/.exec(text) ?? []
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
  return letter === undefined ? text : ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[letter] ?? letter)
}
