/** Compiles a writer that obeys what a request asks for, apart from the one that does not, which stays as light. */

import type { Notation } from './notation.ts'
import type { ConfiguredOptions } from './options.ts'
import { reshape } from './reshape.ts'
import type { TextValue } from './text-value.ts'
import { wantedValue } from './wanted-value.ts'
import { Writer } from './writer.ts'

/** Returns a function that writes values of the options' type in a notation that has the wanted spellings. */
export function compileConfigured(options: ConfiguredOptions, notation: Notation): (value: TextValue) => string {
  const { declared, wanted } = reshape(options, notation)
  const writer = new Writer(wanted, notation)
  const sieve = wantedValue(declared, options.write)
  return sieve ? (value) => writer.document(sieve(value)) : (value) => writer.document(value)
}
