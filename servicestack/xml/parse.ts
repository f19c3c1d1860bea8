/** Reads XML as a ServiceStack server does. */

import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { TypeOptions } from '#servicestack/text/options.ts'
import { compileParse } from './compile-parse.ts'

/**
 * Returns the value of a document; members that come later than their place in the order of names are lost.
 * @example parse('<HoldSession xmlns="…"><Reason>None</Reason></HoldSession>', { type: 'HoldSession', model }) // { reason: 'None' }
 */
export function parse(text: string, options: TypeOptions): WireValue {
  return compileParse(options)(text)
}
