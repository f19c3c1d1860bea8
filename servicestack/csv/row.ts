/** Joins cells to rows. */

import { quoteCell } from './quote-cell.ts'

/** Returns cells that are written already as one row. */
export function row(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`
}

/** Returns the row that stands above the others. */
export function header(titles: readonly string[]): string {
  return row(titles.map(quoteCell))
}
