/** One line of a page, which remembers its number. */

import type { ImportPlace } from './import-error.ts'

/** The text of a line without its line break, and its number from 1. */
export interface PageLine {
  readonly text: string
  readonly number: number
}

/** Splits a page into lines, whatever its line breaks are, and drops a byte order mark. */
export function splitLines(page: string): readonly PageLine[] {
  return page
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((text, index) => ({ text, number: index + 1 }))
}

/** Returns the place of the first letter of a line, for an error. */
export function placeOf(line: PageLine | undefined): ImportPlace {
  const text = line?.text ?? ''
  return { line: line?.number ?? 1, column: text.search(/\S|$/) + 1, excerpt: text.trim().slice(0, 120) }
}

/** Tells whether a line holds nothing but white space. */
export function isBlank(line: PageLine): boolean {
  return line.text.trim() === ''
}
