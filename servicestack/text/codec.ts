/** What a compiled writer and reader of one type offer. */

import type { Issue } from './issue.ts'
import type { TextValue } from './text-value.ts'

/** Writes and reads values of one type. */
export interface Codec<Value = TextValue> extends TextReader<Value> {
  stringify(value: TextValue): string
}

/** Reads values of one type. */
export interface TextReader<Value = TextValue> {
  parse(text: string): Value
  /** Reads as a server does, and lists what the real one would have passed over in silence. */
  parseWithIssues(text: string): Inspected<Value>
}

/** A value, and what was dropped, coerced or ignored on the way to it. */
export interface Inspected<Value = TextValue> {
  readonly value: Value
  readonly issues: readonly Issue[]
}
