/** How one kind of scalar is written and read. */

import type { Format } from '#servicestack/model/format.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { Zone } from './zone.ts'

/** One kind of scalar. A rule that lacks a step takes the value, or the text, as it is. */
export interface ScalarRule {
  /** What .NET holds in a member that nobody assigned; absent for types that hold null. */
  readonly initial?: WireValue
  /** How a format spells it: digits stand bare in both, bare text is quoted in JSON, text is quoted as text is. */
  readonly spelling: 'digits' | 'bare' | 'text'
  write?(value: WireValue, format: Format, zone: Zone): string
  /** Throws a `SerializationError` for what .NET refuses. */
  read?(text: string, zone: Zone): WireValue
}
