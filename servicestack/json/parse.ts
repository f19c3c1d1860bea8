/** Reads JSON as leniently as a ServiceStack server does. */

import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { Inspected } from '#servicestack/text/codec.ts'
import type { PlainReadOptions, ReadOptions } from '#servicestack/text/options.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { compileParse } from './compile-parse.ts'

/**
 * Returns the value of a text; only members that the reader assigned are present. Throws a `SerializationError` where
 * the real library throws at the root; inside, such members are left out.
 */
export function parse(text: string, options?: PlainReadOptions): WireValue
export function parse(text: string, options: ReadOptions): TextValue
export function parse(text: string, options: ReadOptions = {}): TextValue {
  return compileParse(options).parse(text)
}

/** Reads as a server does, and lists what the real one would have dropped, coerced or ignored. */
export function parseWithIssues(text: string, options?: PlainReadOptions): Inspected<WireValue>
export function parseWithIssues(text: string, options: ReadOptions): Inspected
export function parseWithIssues(text: string, options: ReadOptions = {}): Inspected {
  return compileParse(options).parseWithIssues(text)
}
