/** Takes what is around a scalar off a piece of text, each kind in the library's own way. */

import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { Cutter } from './cutter.ts'
import { scalarRules } from './scalars/scalar-rules.ts'
import { indexOutOfRange } from './serialization-error.ts'
import { trim } from './trim.ts'
import { unquote } from './unquote.ts'

/** Returns the text that is converted; throws where the library finds nothing to convert. */
export function scalarText(scalar: Scalar, slice: string, { string, text }: Cutter): string {
  // an address is read as JSV in JSON as well
  if (scalar === 'Uri') return unquote(slice)
  if (scalar !== 'bytes') return (scalarRules[scalar].read ? text : string)(slice)
  const bytes = trim(slice)
  if (bytes === '') throw indexOutOfRange()
  return string(bytes)
}
