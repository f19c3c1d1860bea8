/** Compiles the writer of a dictionary that is a whole answer. */

import { compileStringify as compileJsv } from '#servicestack/jsv/compile-stringify.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { compileItem } from './compile-cell.ts'
import type { ModelOptions } from './model-options.ts'
import { quoteCell } from './quote-cell.ts'
import { header, row } from './row.ts'

/** Entries by their keys, in order. */
export type Entries = readonly (readonly [key: string, value: TextValue])[]

/** Returns the writer of a dictionary from text to text or to anything: its keys above its values. */
export function compileMap(options: ModelOptions): (entries: Entries) => string {
  const write = compileItem({ ...options, type: { kind: 'scalar', scalar: 'object' } })
  return (entries) => header(entries.map(([key]) => key)) + row(entries.map(([, value]) => write(value)))
}

/** Returns the writer of any other dictionary: its entries beside each other in a single row. */
export function compileEntries(
  keys: TypeReference | undefined,
  values: TypeReference,
  options: ModelOptions,
): (entries: Entries) => string {
  const writeKey = compileJsv({ ...options, type: keys ?? { kind: 'scalar', scalar: 'string' } })
  const writeValue = compileJsv({ ...options, type: values })
  const cell = ([key, value]: Entries[number]) => quoteCell(`{key:${writeKey(key)},value:${writeValue(value)}}`)
  return (entries) => header(['Key', 'Value']) + row(entries.map(cell))
}
