/** Compiles the writer of a list: of objects a row each, of scalars a single row. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import { findType } from '#servicestack/model/find-type.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { isMembers, type TextValue } from '#servicestack/text/text-value.ts'
import { columnsOf, objectRow } from './columns.ts'
import { compileItem } from './compile-cell.ts'
import { compileLateRows } from './compile-late-rows.ts'
import type { ModelOptions } from './model-options.ts'
import { header, row } from './row.ts'

/** Writes items as rows. */
export type WriteRows = (items: readonly TextValue[]) => string

/**
 * Returns the writer for items of a type. .NET's own structs and lists within lists stand under the names of their
 * properties in the library, which differ between versions of .NET, and without any here.
 */
export function compileRows(items: TypeReference, options: ModelOptions): WriteRows {
  const type = items.kind === 'named' ? findType(options.model, items.name) : undefined
  if (type?.kind === 'class') return objectRows(type, options)
  if (items.kind === 'scalar' && items.scalar === 'object') return compileLateRows(options)
  if (items.kind === 'dictionary') return isText(items.values) ? compileTextMaps() : compileLateRows(options)
  const write = compileItem({ ...options, type: items })
  return (values) => row(values.map(write))
}

/** An heir shows only what the declared class has; a null, over which the library falls, is passed over. */
function objectRows(type: ClassType, options: ModelOptions): WriteRows {
  const columns = columnsOf(type.name, options)
  const head = header(columns.map(({ title }) => title))
  return (values) => head + values.map((value) => ((value ?? null) === null ? '' : objectRow(columns, value))).join('')
}

/** Maps of texts have a column for each key that any of them has. */
function compileTextMaps(): WriteRows {
  const write = compileItem({ type: { kind: 'scalar', scalar: 'string' } })
  return (values) => {
    const maps = values.filter(isMembers)
    const keys = [...new Set(maps.flatMap((map) => Object.keys(map)))]
    return header(keys) + maps.map((map) => row(keys.map((key) => write(map[key])))).join('')
  }
}

function isText(type: TypeReference): boolean {
  return type.kind === 'scalar' && type.scalar === 'string'
}
