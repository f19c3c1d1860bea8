/** Puts the text of a cell in quotes when it needs them. */

import { doubled } from '#servicestack/text/unquote.ts'

/**
 * Returns the text bare, or in quotes when it holds a comma, a quote or a line end, or begins as a list or an object
 * does: docs/discoveries/csv-cells.md
 */
export function quoteCell(text: string): string {
  return /[",\r\n]|^[[{]/.test(text) ? `"${doubled(text)}"` : text
}
