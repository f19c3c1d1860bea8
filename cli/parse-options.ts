/** Reads the options of a command; what does not fit is a usage error. */

import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './usage-error.ts'

type Described = NonNullable<ParseArgsConfig['options']>
type Parsed<Options extends Described> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true }>
>

/** Returns the values of the described options and what else was named. */
export function parseOptions<Options extends Described>(args: readonly string[], options: Options): Parsed<Options> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}
