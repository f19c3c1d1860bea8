/** Reads JSV as leniently as a ServiceStack server does. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { Cutter } from '#servicestack/text/cutter.ts'
import { type DialectName, dialects } from '#servicestack/text/dialect.ts'
import type { ParseOptions } from '#servicestack/text/parse-options.ts'
import { readLeniently } from '#servicestack/text/read-leniently.ts'
import { utc } from '#servicestack/text/zone.ts'
import { cutterOf } from './cutter.ts'

const cutters: Readonly<Record<DialectName, Cutter>> = {
  '6.11': cutterOf(dialects['6.11']),
  '8.6': cutterOf(dialects['8.6']),
  '10.15': cutterOf(dialects['10.15']),
  '10.5': cutterOf(dialects['10.5']),
}

/**
 * Reads a value of `type` from JSV text; only members that the reader assigned are present. Throws a
 * `SerializationError` where the real library throws at the root; inside, such members are left out.
 */
export function parse(
  text: string,
  type: TypeReference,
  model: ServiceModel,
  { dialect = '8.6', zone = utc, throwsOnError = false }: ParseOptions = {},
): WireValue {
  return readLeniently(text, type, {
    model,
    cutter: cutters[dialect],
    dialect: dialects[dialect],
    zone,
    throwsOnError,
  })
}
