/** A model on its way into a document, with what the writers of several objects ask about it. */

import { closeModel } from '#servicestack/model/close-model.ts'
import { reachableTypes } from '#servicestack/model/reachable-types.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { type PropertySpelling, propertySpelling } from './member-facts.ts'

/** The model, and the types that its responses reach. */
export interface Draft {
  /** The model as the wire has it, without generics and dictionary classes. */
  readonly model: ServiceModel
  /** The model itself. */
  readonly whole: ServiceModel
  /** A server always writes the value types of what it answers, so they are required there and nowhere else. */
  readonly answered: ReadonlySet<string>
  readonly spelling: PropertySpelling
}

/** Prepares a model for writing. */
export function openDraft(whole: ServiceModel): Draft {
  const model = closeModel(whole)
  const responses = model.operations.flatMap(({ response }) => (response === undefined ? [] : [response]))
  const members = whole.types.flatMap((type) => (type.kind === 'class' ? type.members : []))
  return { model, whole, answered: reachableTypes(model.types, responses), spelling: propertySpelling(members) }
}
