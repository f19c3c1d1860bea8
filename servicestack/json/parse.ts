/** Reads JSON as leniently as a ServiceStack server does. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { dialects } from '#servicestack/text/dialect.ts'
import type { ParseOptions } from '#servicestack/text/parse-options.ts'
import { readLeniently } from '#servicestack/text/read-leniently.ts'
import { utc } from '#servicestack/text/zone.ts'
import { cutter } from './cutter.ts'

/**
 * Reads a value of `type` from JSON text; only members that the reader assigned are present. Throws a
 * `SerializationError` where the real library throws at the root; inside, such members are left out.
 */
export function parse(
  text: string,
  type: TypeReference,
  model: ServiceModel,
  { dialect = '8.6', zone = utc, throwsOnError = false }: ParseOptions = {},
): WireValue {
  return readLeniently(text, type, { model, cutter, dialect: dialects[dialect], zone, throwsOnError })
}
