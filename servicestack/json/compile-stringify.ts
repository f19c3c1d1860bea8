/** Compiles a JSON writer for one type, for callers who write many values of it. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { compileWriter, type Writer } from '#servicestack/text/compile-writer.ts'
import type { Notation } from '#servicestack/text/notation.ts'
import { escapeText } from './escape-text.ts'

const json: Notation = {
  string: escapeText,
  boolean: String,
  enum: escapeText,
  memberName: escapeText,
  nullItem: 'null',
}

/** Returns a function that writes values of `type` as ServiceStack's JSON: compact, nulls left out, nothing escaped needlessly. */
export function compileStringify(type: TypeReference, model: ServiceModel): Writer {
  return compileWriter(type, model, json)
}
