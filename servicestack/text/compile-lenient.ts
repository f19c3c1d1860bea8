/** Compiles a lenient reader for one type in one format. */

import type { TextReader } from './codec.ts'
import type { Cutter } from './cutter.ts'
import { type Dialect, dialects } from './dialect.ts'
import type { Issue } from './issue.ts'
import { LenientReader } from './lenient-reader.ts'
import type { ReadOptions } from './options.ts'
import type { Reading } from './reading.ts'
import type { Typed } from './typed.ts'

/** A reader, and what it goes by: its options with nothing left open. */
export interface CompiledReader extends TextReader {
  readonly settings: Reading
}

/** Levels that fit on the stack of any JavaScript engine, with room for the caller. */
const deepest = 400

/** Returns the reader; where the caller sets no limits, they are those of the version that is imitated. */
export function compileLenient(
  { shape, shapes, zone }: Typed,
  options: ReadOptions,
  cutterOf: (dialect: Dialect) => Cutter,
): CompiledReader {
  const { limits = {} } = options
  const dialect = dialects[options.dialect ?? '8.6']
  const settings: Reading = {
    shapes,
    cutter: cutterOf(dialect),
    dialect,
    zone,
    throwsOnError: options.throwsOnError === true,
    bigints: options.integers === 'bigint',
    maps: options.dictionaries === 'map',
    length: limits.length ?? Number.POSITIVE_INFINITY,
    depth: Math.min(limits.depth ?? dialect.readDepth, deepest),
    members: limits.members ?? Number.POSITIVE_INFINITY,
  }
  return {
    settings,
    parse: (text) => new LenientReader(text, settings).document(shape),
    parseWithIssues: (text) => {
      const issues: Issue[] = []
      return { value: new LenientReader(text, { ...settings, issues }).document(shape), issues }
    },
  }
}
