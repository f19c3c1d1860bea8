/** Compiles a JSV reader for one type, for callers who read many values of it. */

import type { TextReader } from '#servicestack/text/codec.ts'
import { compileLenient } from '#servicestack/text/compile-lenient.ts'
import { requireText } from '#servicestack/text/require-text.ts'
import type { Shape } from '#servicestack/text/shape.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { typed } from '#servicestack/text/typed.ts'
import { writtenDepth } from '#servicestack/text/writer.ts'
import { cutterOf } from './cutter.ts'
import { JsvError } from './jsv-error.ts'
import { notation } from './notation.ts'
import type { JsvOptions } from './options.ts'
import { StrictReader } from './strict-reader.ts'
import type { StrictReading } from './strict-reading.ts'

/** Returns the reader for the options' type; its classes are looked up once. */
export function compileParse(options: JsvOptions = {}): TextReader {
  const type = typed(options, notation)
  const { settings, parse, parseWithIssues } = compileLenient(type, options, cutterOf)
  const quick = { ...settings, isForServer: true, keepsMisfits: false }
  if (options.mode !== 'strict')
    return { parse: (text) => readQuickly(text, type.shape, quick) ?? parse(text), parseWithIssues }
  // the writer goes a level deeper than the reader of 10.5
  const depth = options.limits?.depth === undefined ? Math.max(settings.depth, writtenDepth) : settings.depth
  const strict = { ...settings, depth, isForServer: false, keepsMisfits: options.misfits === 'keep' }
  return { parse: (text) => new StrictReader(requireText(text), strict).document(type.shape), parseWithIssues }
}

/** Nearly every text is as ServiceStack writes it, and quickly read; nothing comes of those that are not. */
function readQuickly(text: string, shape: Shape, reading: StrictReading): TextValue {
  try {
    return new StrictReader(requireText(text), reading).document(shape)
  } catch (error) {
    if (error instanceof JsvError) return null
    throw error
  }
}
