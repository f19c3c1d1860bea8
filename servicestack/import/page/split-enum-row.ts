/** Splits the row of an enum value into its cells: name, number or text on the wire, description. */

import type { EnumTable } from './page.ts'

type EnumRow = EnumTable['rows'][number]

/** Returns the cells; `hasValues` says that the table has a column for values. */
export function splitEnumRow(line: string, hasValues: boolean): EnumRow {
  if (line.includes('\t')) return splitCells(line, hasValues)
  const text = line.trim()
  return hasValues ? splitValue(text) : splitName(text)
}

function splitCells(line: string, hasValues: boolean): EnumRow {
  const [name = '', second = '', ...rest] = line.split('\t').map((cell) => cell.trim())
  const description = rest.join(' ').trim()
  return hasValues ? { name, value: second, description } : { name, description: second }
}

/** A name is one word; a second one glued to it begins a description. */
function splitName(text: string): EnumRow {
  if (!/\s/.test(text)) return { name: text, description: '' }
  const [, name = text, description = ''] =
    /^([\p{L}\p{N}_]*?[\p{Ll}\d_])(\p{Lu}.*)$/u.exec(text) ?? /^([\p{L}\p{N}_]+)([^\p{L}\p{N}_\s].*)$/u.exec(text) ?? []
  return { name, description }
}

function splitValue(text: string): EnumRow {
  const [, name, number, description = ''] = /^([\p{L}_][\p{L}\p{N}_]*?)(-?\d+)(?!\w*\d)(.*)$/u.exec(text) ?? []
  const spelled = splitSpelled(text)
  if (spelled !== undefined) return spelled
  const [, short, mark] = /^([\p{L}_]*\p{Ll})((?:\p{Lu}|\d+[^\p{L}\d\s])[^\p{Ll}]*)$/u.exec(text) ?? []
  // a table of texts leaves none out, so a name does not end in capitals of its own
  if (short !== undefined && mark !== undefined) return { name: short, value: mark, description: '' }
  if (name !== undefined && number !== undefined) return { name, value: number, description }
  // a value of no letters leaves the name alone
  return splitWords(text) ?? { name: text, value: '', description: '' }
}

/** A text on the wire is most often the name in another spelling: `EMaile-mail`, `Whiteflag-white`, `Boxbox-seat`. */
function splitSpelled(text: string): EnumRow | undefined {
  if (text.length > 300) return undefined
  const ends = Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => at + 1)
  const fits = (same: (name: string, value: string) => boolean) =>
    ends.find((end) => isIdentifier(text.slice(0, end)) && same(text.slice(0, end), text.slice(end)))
  const end = fits((name, value) => letters(name) === letters(value))
  if (end !== undefined) return { name: text.slice(0, end), value: text.slice(end), description: '' }
  const [, twice, about = ''] = /^([\p{L}_][\p{L}\p{N}_]{2,})\1(?=[^\p{Lu}])(.*)$/u.exec(text) ?? []
  if (twice !== undefined) return { name: twice, value: twice, description: about }
  const part = fits(isPartOf)
  return part === undefined ? undefined : { name: text.slice(0, part), value: text.slice(part), description: '' }
}

/** Cells begin where a capital follows a small letter, or small letters follow capitals: `XLextra-large`. */
function splitWords(text: string): EnumRow | undefined {
  const [, name, rest] = /^(\p{Lu}{2,}(?=\p{Ll})|\p{Lu}[\p{Ll}\d]+(?=\p{Lu}\p{Ll}))(.+)$/u.exec(text) ?? []
  if (name === undefined || rest === undefined) return undefined
  const [, value = rest, description = ''] = /^(.*?\p{Ll})(\p{Lu}\p{Ll}+ .*)$/u.exec(rest) ?? []
  return { name, value, description }
}

function isIdentifier(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text)
}

function isPartOf(name: string, value: string): boolean {
  const [part, whole] = [letters(name), letters(value)]
  return name.length > 1 && value.length > name.length && (whole.endsWith(part) || whole.startsWith(part))
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}
