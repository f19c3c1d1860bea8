/** A model on its way into a document, with what the writers of several objects ask about it. */

import { reachableTypes } from '#servicestack/model/reachable-types.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'

/** The model, and the types that its responses reach. */
export interface Draft {
  readonly model: ServiceModel
  /** A server always writes the value types of what it answers, so they are required there and nowhere else. */
  readonly answered: ReadonlySet<string>
}

/** Prepares a model for writing. */
export function openDraft(model: ServiceModel): Draft {
  const responses = model.operations.flatMap(({ response }) => (response === undefined ? [] : [response]))
  return { model, answered: reachableTypes(model.types, responses) }
}
