/** Compiles a writer of JSV that obeys `?jsconfig=`. */

import { compileConfigured as compileText } from '#servicestack/text/compile-configured.ts'
import type { ConfiguredOptions } from '#servicestack/text/options.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { configuredNotation } from './configured-notation.ts'

/** Returns a function that writes values of the options' type as the request wants them; JSV has no nulls. */
export function compileConfigured(options: ConfiguredOptions): (value: TextValue) => string {
  const write = { ...options.write, includesNulls: false, includesNullEntries: false }
  return compileText({ ...options, write }, configuredNotation(write))
}
