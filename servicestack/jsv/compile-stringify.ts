/** Compiles a JSV writer for one type, for callers who write many values of it. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { compileWriter } from '#servicestack/text/compile-writer.ts'
import type { Notation } from '#servicestack/text/notation.ts'
import type { Zone } from '#servicestack/text/zone.ts'
import { quote } from './quote.ts'

const jsv: Notation = {
  format: 'jsv',
  string: quote,
  bare: (text) => text,
  enum: (name) => name,
  memberName: (name) => name,
  nullItem: '',
}

/** Returns a function that writes values of `type` as compact JSV, as ServiceStack puts it on the wire. */
export function compileStringify(type: TypeReference, model: ServiceModel, zone?: Zone): (value: WireValue) => string {
  return compileWriter(type, model, jsv, zone)
}
