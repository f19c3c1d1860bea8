/** Compiles a lenient reader of JSON for one type, for callers who read many values of it. */

import type { TextReader } from '#servicestack/text/codec.ts'
import { compileLenient } from '#servicestack/text/compile-lenient.ts'
import type { Cutter } from '#servicestack/text/cutter.ts'
import type { Dialect } from '#servicestack/text/dialect.ts'
import { typed } from '#servicestack/text/typed.ts'
import { cutterOf } from './cutter.ts'
import { notation } from './notation.ts'
import type { JsonOptions } from './options.ts'
import { parseObject } from './parse-object.ts'

/** Returns the reader for the options' type; its classes are looked up once. */
export function compileParse(options: JsonOptions = {}): TextReader {
  const { parse, parseWithIssues } = compileLenient(
    typed(options, notation),
    options,
    options.objects === 'parsed' ? parsingCutterOf : cutterOf,
  )
  // whatever the type, no JSON is null
  return {
    parse: (text) => (text === '' ? null : parse(text)),
    parseWithIssues: (text) => (text === '' ? { value: null, issues: [] } : parseWithIssues(text)),
  }
}

function parsingCutterOf(dialect: Dialect): Cutter {
  return { ...cutterOf(dialect), object: parseObject }
}
