/** Writes one value as JSV. */

import type { TypeOptions } from '#servicestack/text/options.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { compileStringify } from './compile-stringify.ts'
import { format } from './format.ts'

/**
 * Returns the JSV text of a value, as ServiceStack puts it on the wire.
 * @example stringify({ reason: 'Transferring' }, { type: 'HoldSession', model }) // {reason:Transferring}
 */
export function stringify(value: TextValue, options: TypeOptions = {}): string {
  return compileStringify(options)(value)
}

/** Returns the text of a value as metadata pages and `Dump()` lay it out; no reader takes it for JSV again. */
export function pretty(value: TextValue, options: TypeOptions = {}): string {
  return format(stringify(value, options))
}
