/** Compiles a JSV writer for one type, for callers who write many values of it. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { compileWriter, type Writer } from '#servicestack/text/compile-writer.ts'
import type { Notation } from '#servicestack/text/notation.ts'
import { quote } from './quote.ts'

const jsv: Notation = {
  string: quote,
  boolean: (value) => (value ? 'True' : 'False'),
  enum: (name) => name,
  memberName: (name) => name,
  nullItem: '',
}

/** Returns a function that writes values of `type` as compact JSV, as ServiceStack puts it on the wire. */
export function compileStringify(type: TypeReference, model: ServiceModel): Writer {
  return compileWriter(type, model, jsv)
}
