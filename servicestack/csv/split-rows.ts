/** Cuts a CSV text into its rows, and a row into its cells, as the library does. */

import { skipQuoted } from '#servicestack/jsv/skip-value.ts'
import { skipBalanced } from '#servicestack/text/skip-balanced.ts'
import { emptyMark, unquote } from '#servicestack/text/unquote.ts'

/**
 * Returns the rows of a text without their line ends, empty ones left out. A line end between quotes is content,
 * wherever the quotes stand: docs/discoveries/csv-bodies.md
 */
export function splitRows(text: string): readonly string[] {
  const rows: string[] = []
  let start = text.startsWith('\uFEFF') ? 1 : 0
  let isQuoted = false
  for (let at = start; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted
    if (text[at] !== '\n' || isQuoted) continue
    const end = at > start && text[at - 1] === '\r' ? at - 1 : at
    if (end > start) rows.push(text.slice(start, end))
    start = at + 1
  }
  if (start < text.length) rows.push(text.slice(start))
  return rows
}

/** Returns the cells of a row without their quotes; any character behind a cell separates it from the next. */
export function splitCells(row: string): readonly string[] {
  const cells: string[] = []
  let at = 0
  while (at < row.length) {
    const end = cellEnd(row, at)
    const cell = unquote(row.slice(at, end))
    cells.push(cell === emptyMark ? '' : cell)
    at = end + 1
    if (at === row.length) cells.push('')
  }
  return cells
}

/** A cell in quotes runs to the quote that closes it, a list or an object to its bracket, others to the next comma. */
function cellEnd(row: string, start: number): number {
  const first = row[start]
  if (first === '"') return skipQuoted(row, start, row.length)
  const closed = first === '{' ? '}' : first === '[' ? ']' : undefined
  if (closed !== undefined) {
    const end = skipBalanced(row, start, row.length)
    // what nothing closes is a text like others
    if (row[end - 1] === closed) return end
  }
  const comma = row.indexOf(',', start)
  return comma < 0 ? row.length : comma
}
