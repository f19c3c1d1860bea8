/** How one kind of scalar is written and read. */

import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { Zone } from './zone.ts'

/** One kind of scalar, as JSV spells it; what JSON spells otherwise is told in `servicestack/json`. */
export interface ScalarRule {
  /** What .NET holds in a member that nobody assigned; absent for types that hold null. */
  readonly initial?: WireValue
  /**
   * Digits stand bare in both formats, bare text is quoted in JSON, text is quoted as text is; what is written as a
   * request wants it is as it shall be.
   */
  readonly spelling: 'digits' | 'bare' | 'text' | 'wanted'
  /** JSV's spelling. A rule without it spells a value as `String(value)`. */
  write?(value: WireValue | bigint, zone: Zone): string
  /** Lenient reading; throws a `SerializationError` for what .NET refuses. Without it the text is the value. */
  read?(text: string, zone: Zone): WireValue
  /** What strict reading makes of a text that is written, where lenient reading makes something else of it. */
  readWritten?(text: string): WireValue | undefined
  /** True for a text that the writer might have written; without it that is one that `write(read(text))` gives back. */
  isWritten?(text: string): boolean
}
