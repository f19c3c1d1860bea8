/** Writes one value as ServiceStack's JSON. */

import type { TypeOptions } from '#servicestack/text/options.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { compileStringify } from './compile-stringify.ts'

/**
 * Returns the JSON text of a value: compact, nulls left out, nothing escaped needlessly.
 * @example stringify({ reason: 'None' }, { type: 'HoldSession', model }) // {"reason":"None"}
 */
export function stringify(value: TextValue, options: TypeOptions = {}): string {
  return compileStringify(options)(value)
}
