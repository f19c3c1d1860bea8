/** Compiles a JSV codec for one type, for callers who write and read many values of it. */

import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { Codec } from '#servicestack/text/codec.ts'
import { compileParse } from './compile-parse.ts'
import { compileStringify } from './compile-stringify.ts'
import type { JsvOptions, PlainJsvOptions } from './options.ts'

/** Returns the codec for the options' type; its classes are looked up once. */
export function compile(options?: PlainJsvOptions): Codec<WireValue>
export function compile(options: JsvOptions): Codec
export function compile(options: JsvOptions = {}): Codec {
  return { stringify: compileStringify(options), ...compileParse(options) }
}
