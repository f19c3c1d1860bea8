/** Writes a model as facts: one flat, C#-flavoured JSON in which every fact of an API has its own key. */

import type { Fact } from '#servicestack/model/fact.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { openLedger } from './ledger.ts'
import { operationFacts } from './operation-facts.ts'
import { typeFacts } from './type-facts.ts'

/** Facts about an API; a key that is not there is unknown, null means that there is none. */
export interface Facts {
  readonly serviceName?: string
  readonly jsonNames?: string
  readonly operations: readonly Readonly<Record<string, unknown>>[]
  readonly types: readonly Readonly<Record<string, unknown>>[]
  /** The kinds of facts that the sources could not tell. */
  readonly unknown: readonly Fact[]
}

/** Returns the facts of a model, request DTOs with their operations and all other types on their own. */
export function writeFacts(model: ServiceModel): Facts {
  const ledger = openLedger(model)
  const requests = new Set(model.operations.map(({ name }) => name))
  return {
    ...ledger.when('title', { serviceName: model.title }),
    ...ledger.when('json-names', { jsonNames: model.jsonNames ?? 'camelCase' }),
    operations: model.operations.map((operation) => operationFacts(operation, ledger)),
    types: model.types.filter(({ name }) => !requests.has(name)).map((type) => typeFacts(type, ledger)),
    unknown: model.unknown ?? [],
  }
}
