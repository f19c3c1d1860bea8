/** Compiles a JSV writer for one type, for callers who write many values of it. */

import type { TypeOptions } from '#servicestack/text/options.ts'
import type { TextMemory } from '#servicestack/text/text-memory.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { typed } from '#servicestack/text/typed.ts'
import { Writer } from '#servicestack/text/writer.ts'
import { notation } from './notation.ts'

/** Returns a function that writes values of the options' type; its classes are looked up once. */
export function compileStringify(
  options: TypeOptions = {},
  newMemory?: () => TextMemory,
): (value: TextValue) => string {
  const writer = new Writer(typed(options, notation), notation, newMemory)
  return (value) => writer.document(value)
}
