/** Compiles the writer of a list whose items say themselves what they are. */

import { classNamed } from '#servicestack/text/runtime-class.ts'
import { isMembers, type TextObject, type TextValue } from '#servicestack/text/text-value.ts'
import { type Column, columnsOf, objectRow } from './columns.ts'
import { compileItem, type WriteCell } from './compile-cell.ts'
import type { ModelOptions } from './model-options.ts'
import { header, row } from './row.ts'

/**
 * Returns the writer: the first item names the columns, each item is a row of its own kind whether it fits them or not,
 * and nulls are passed over, with the header if they come first: docs/discoveries/csv-rows.md
 */
export function compileLateRows(options: ModelOptions): (items: readonly TextValue[]) => string {
  const write = compileItem({ ...options, type: { kind: 'scalar', scalar: 'object' } })
  const known = new Map<string, readonly Column[]>()
  const columns = ({ __type }: TextObject): readonly Column[] | undefined => {
    const type = typeof __type === 'string' ? classNamed(__type, options.model) : undefined
    if (type === undefined) return undefined
    const found = known.get(type.name) ?? columnsOf(type.name, options)
    known.set(type.name, found)
    return found
  }
  return (items) => {
    const [first = null] = items
    const head = first === null ? '' : header(titlesOf(first, columns))
    return head + items.map((item) => ((item ?? null) === null ? '' : lateRow(item, columns, write))).join('')
  }
}

type FindColumns = (value: TextObject) => readonly Column[] | undefined

/** A text has a length to the library, and a number nothing to show. */
function titlesOf(value: TextValue, columns: FindColumns): readonly string[] {
  if (isMembers(value)) return columns(value)?.map(({ title }) => title) ?? Object.keys(value)
  return typeof value === 'string' ? ['Length'] : []
}

function lateRow(value: TextValue, columns: FindColumns, write: WriteCell): string {
  if (isMembers(value)) {
    const own = columns(value)
    return own ? objectRow(own, value) : row(Object.values(value).map(write))
  }
  return row(typeof value === 'string' ? [String(value.length)] : [])
}
