/** Writes one value as JSV. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { compileStringify } from './compile-stringify.ts'

/**
 * Returns the JSV text of a value of the given type.
 * @example stringify({ reason: 'Transferring' }, { kind: 'named', name: 'HoldSession' }, model) // {reason:Transferring}
 */
export function stringify(value: WireValue, type: TypeReference, model: ServiceModel): string {
  return compileStringify(type, model)(value)
}
