/** Reads rows as objects of a class. */

import { ownOrder } from '#servicestack/model/own-order.ts'
import { put } from '#servicestack/text/key-text.ts'
import type { PlainReadOptions } from '#servicestack/text/options.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import type { TextObject, TextValue } from '#servicestack/text/text-value.ts'
import { compileReadCell, type ReadCell } from './compile-read-cell.ts'
import type { ModelOptions } from './model-options.ts'
import { nullReference } from './net-message.ts'
import { splitCells, splitRows } from './split-rows.ts'

interface ReadColumn {
  readonly name: string
  readonly read: ReadCell
}

/**
 * Returns an object for each row below the first, which names their members in any case. Columns that nobody knows are
 * passed over, cells that are missing leave their members unset, and those in excess are refused.
 */
export function readRows(text: string, name: string, options: PlainReadOptions & ModelOptions): readonly TextObject[] {
  const [head, ...rows] = splitRows(text)
  if (head === undefined) return []
  const titles = splitCells(head)
  if (rows.length > 0 && titles.includes('')) throw new SerializationError('not-supported', nullReference)
  const columns = titles.map((title) => columnNamed(title.trim().toLowerCase(), name, options))
  return rows.map((row) => readRow(splitCells(row), columns))
}

function columnNamed(title: string, name: string, options: PlainReadOptions & ModelOptions): ReadColumn | undefined {
  const member = ownOrder(options.model, name).find((one) => one.name.toLowerCase() === title)
  return member && !member.isReadOnly ? { name: member.name, read: compileReadCell(member, options) } : undefined
}

function readRow(cells: readonly string[], columns: readonly (ReadColumn | undefined)[]): TextObject {
  const object: Record<string, TextValue> = {}
  for (const [index, cell] of cells.entries()) {
    if (index >= columns.length) throw new SerializationError('index-out-of-range', tooMany)
    const column = columns[index]
    const value = column?.read(cell)
    if (column && value !== undefined) put(object, column.name, value)
  }
  return object
}

const tooMany =
  "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')"
