/** Reads JSV: as a ServiceStack server does, or as strictly as it is written. */

import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { Inspected } from '#servicestack/text/codec.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { compileParse } from './compile-parse.ts'
import type { JsvOptions, PlainJsvOptions } from './options.ts'

/**
 * Returns the value of a text. In server mode members that the real reader leaves unset are absent, and a
 * `SerializationError` is thrown where it throws; in strict mode a `JsvError` for whatever ServiceStack would not
 * have written. Nothing at all is null.
 * @example parse('{reason:Transferring}', { type: 'HoldSession', model, mode: 'strict' }) // { reason: 'Transferring' }
 */
export function parse(text: string, options?: PlainJsvOptions): WireValue
export function parse(text: string, options: JsvOptions): TextValue
export function parse(text: string, options: JsvOptions = {}): TextValue {
  return compileParse(options).parse(text)
}

/**
 * Reads as a server does, and lists what the real one would have dropped, coerced or ignored.
 * @example parseWithIssues('{resaon:None}', { type: 'HoldSession', model }).issues[0]?.code // 'unknown-member'
 */
export function parseWithIssues(text: string, options?: PlainJsvOptions): Inspected<WireValue>
export function parseWithIssues(text: string, options: JsvOptions): Inspected
export function parseWithIssues(text: string, options: JsvOptions = {}): Inspected {
  return compileParse(options).parseWithIssues(text)
}
