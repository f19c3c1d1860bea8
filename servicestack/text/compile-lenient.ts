/** Compiles a lenient reader for one type in one format. */

import type { TextReader } from './codec.ts'
import type { Cutter } from './cutter.ts'
import { type Dialect, type DialectName, dialects } from './dialect.ts'
import type { Issue } from './issue.ts'
import { LenientReader } from './lenient-reader.ts'
import type { Limits, ReadOptions } from './options.ts'
import type { Reading } from './reading.ts'
import { requireText } from './require-text.ts'
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
  const dialect = dialectNamed(options.dialect ?? '8.6')
  const settings: Reading = {
    shapes,
    cutter: cutterOf(dialect),
    dialect,
    zone,
    throwsOnError: options.throwsOnError === true,
    bigints: options.integers === 'bigint',
    maps: options.dictionaries === 'map',
    length: limitOf(limits, 'length', Number.POSITIVE_INFINITY),
    depth: Math.min(limitOf(limits, 'depth', dialect.readDepth), deepest),
    members: limitOf(limits, 'members', Number.POSITIVE_INFINITY),
  }
  return {
    settings,
    parse: (text) => new LenientReader(requireText(text), settings).document(shape),
    parseWithIssues: (text) => {
      const issues: Issue[] = []
      return { value: new LenientReader(requireText(text), { ...settings, issues }).document(shape), issues }
    },
  }
}

function dialectNamed(name: DialectName): Dialect {
  if (Object.hasOwn(dialects, name)) return dialects[name]
  throw new RangeError(`There is no dialect ${name}. Name one of ${Object.keys(dialects).join(', ')}.`)
}

function limitOf(limits: Limits, name: keyof Limits, otherwise: number): number {
  const limit = limits[name] ?? otherwise
  if (limit >= 0) return limit
  throw new RangeError(`The limit ${name} is ${limit}. Give a number from 0 on, or leave it out.`)
}
