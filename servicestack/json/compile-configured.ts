/** Compiles a writer of JSON that obeys `?jsconfig=`. */

import { compileConfigured as compileText } from '#servicestack/text/compile-configured.ts'
import type { ConfiguredOptions } from '#servicestack/text/options.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { configuredNotation } from './configured-notation.ts'
import { indent } from './indent.ts'

/** Returns a function that writes values of the options' type as the request wants them. */
export function compileConfigured(options: ConfiguredOptions): (value: TextValue) => string {
  const write = compileText(options, configuredNotation(options.write))
  return options.write.indents ? (value) => indent(write(value)) : write
}
