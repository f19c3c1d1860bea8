/** Compiles a JSON writer for one type, for callers who write many values of it. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { compileWriter } from '#servicestack/text/compile-writer.ts'
import type { Notation } from '#servicestack/text/notation.ts'
import type { Zone } from '#servicestack/text/zone.ts'
import { escapeText } from './escape-text.ts'

const json: Notation = {
  format: 'json',
  string: escapeText,
  // a date brings its own escapes
  bare: (text) => (text.startsWith('\\/') ? `"${text}"` : escapeText(text)),
  enum: escapeText,
  memberName: escapeText,
  nullItem: 'null',
}

/** Returns a function that writes values of `type` as ServiceStack's JSON: compact, nulls left out, nothing escaped needlessly. */
export function compileStringify(type: TypeReference, model: ServiceModel, zone?: Zone): (value: WireValue) => string {
  return compileWriter(type, model, json, zone)
}
