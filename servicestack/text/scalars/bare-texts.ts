/** The scalars that are text of a certain form: GUIDs, bytes, addresses and characters. */

import type { ScalarRule } from '../scalar-rule.ts'
import { trim } from '../trim.ts'
import { emptyMark } from '../unquote.ts'
import { refuse } from './refuse.ts'

const guidForm = /^([\da-f]{8})(-?)([\da-f]{4})\2([\da-f]{4})\2([\da-f]{4})\2([\da-f]{12})$/i

/** A Guid: with dashes in a value, without on the wire. */
export const guid: ScalarRule = {
  initial: '00000000-0000-0000-0000-000000000000',
  spelling: 'bare',
  write: (value) => String(value).replaceAll('-', '').toLowerCase(),
  read(text) {
    const form = trim(text).replace(/^(?:\{(.{36})\}|\((.{36})\))$/, '$1$2')
    return guidForm.test(form) ? form.replace(guidForm, '$1-$3-$4-$5-$6').toLowerCase() : refuse(text)
  },
}

/** Bytes, in Base64. */
export const bytes: ScalarRule = {
  spelling: 'bare',
  read(text) {
    if (text.startsWith('[')) return readByteList(text)
    const form = text === emptyMark ? '' : text.replace(/[\t\n\r ]/g, '')
    // what the last letter says too much falls
    return form.length % 4 || !/^[\w+/]*={0,2}$/.test(form) || form.includes('_') ? refuse(text) : btoa(atob(form))
  },
}

/** Bytes may come as numbers too. */
function readByteList(text: string): string {
  if (text === '[') refuse(text)
  if (trim(text.slice(1, -1)) === '') return ''
  const parts = text.slice(1, -1).split(',').filter(Boolean)
  return btoa(parts.map((part) => (+part >= 0 && +part < 256 ? String.fromCharCode(+part) : refuse(text))).join(''))
}

/** A path, a share, a drive, a file, a scheme of the web with its host, or any other scheme. */
const absolute =
  /^[\t\n\r ]*(?:\/(?![/\\])|([/\\])\1[^/\\]|[a-z]:[/\\]|file:([/\\])\2|(https?|wss?|ftp):([/\\])\4([^/?#@]*@)?(([\w.-]|[^\0-\x7f])+|\[[\da-f:.]+\])(:\d*)?([/?#\\]|[\t\n\r ]*$)|(?!(https?|wss?|ftp|file):)[a-z][a-z\d+.-]+:)/i

/** An address; a relative one can be written, but not read. */
export const uri: ScalarRule = {
  spelling: 'text',
  read: (text) => (absolute.test(text) ? text : refuse(text)),
}

/** A character: the first of its text. */
export const char: ScalarRule = {
  initial: '\0',
  spelling: 'bare',
  read: (text) => (text.length < 2 ? text || '\0' : unescaped(text).charAt(0) || refuse(text)),
}

const escapes: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** More than one character may stand in quotes and have JSON's escapes, in JSV too. */
function unescaped(text: string): string {
  return text.replace(/"|\\(?:u(.{4})|x(.{4}|.{2})|(.))/gs, (_all, long, short, letter = '') => {
    const hex: string = long ?? short ?? ''
    if (!hex) return letter === 'x' ? '\\x' : (escapes[letter] ?? letter)
    return /[^\da-f]/i.test(hex) ? refuse(text) : String.fromCharCode(Number.parseInt(hex, 16))
  })
}
