/** Compiles a lenient reader of JSON for one type, for callers who read many values of it. */

import type { TextReader } from '#servicestack/text/codec.ts'
import { compileLenient } from '#servicestack/text/compile-lenient.ts'
import type { ReadOptions } from '#servicestack/text/options.ts'
import { typed } from '#servicestack/text/typed.ts'
import { cutterOf } from './cutter.ts'
import { notation } from './notation.ts'

/** Returns the reader for the options' type; its classes are looked up once. */
export function compileParse(options: ReadOptions = {}): TextReader {
  const { parse, parseWithIssues } = compileLenient(typed(options, notation), options, cutterOf)
  // whatever the type, no JSON is null
  return {
    parse: (text) => (text === '' ? null : parse(text)),
    parseWithIssues: (text) => (text === '' ? { value: null, issues: [] } : parseWithIssues(text)),
  }
}
