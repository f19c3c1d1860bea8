/** Compiles a codec of ServiceStack's JSON for one type, for callers who write and read many values of it. */

import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { Codec } from '#servicestack/text/codec.ts'
import type { PlainReadOptions, ReadOptions } from '#servicestack/text/options.ts'
import { compileParse } from './compile-parse.ts'
import { compileStringify } from './compile-stringify.ts'

/** Returns the codec for the options' type; its classes are looked up once. */
export function compile(options?: PlainReadOptions): Codec<WireValue>
export function compile(options: ReadOptions): Codec
export function compile(options: ReadOptions = {}): Codec {
  return { stringify: compileStringify(options), ...compileParse(options) }
}
