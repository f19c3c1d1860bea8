/** Writes one value as ServiceStack's XML. */

import type { TypeOptions } from '#servicestack/text/options.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { compileStringify } from './compile-stringify.ts'

/**
 * Returns the document of a value: every member of its class, base classes first, each in the order of its C# names.
 * @example stringify({ reason: 'None' }, { type: 'HoldSession', model }) // <?xml … <Reason>None</Reason></HoldSession>
 */
export function stringify(value: TextValue, options: TypeOptions): string {
  return compileStringify(options)(value)
}
