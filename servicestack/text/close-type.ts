/** Closes a model together with a type that a caller asks for: `Page<Vessel>`, or a class that is a dictionary. */

import { openToAll } from '#servicestack/model/access-rules.ts'
import { closeModel } from '#servicestack/model/close-model.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'

/** A model without open types, and what a type has become in it. */
export interface ClosedType {
  readonly model: ServiceModel
  readonly type: TypeReference
}

/** Returns both closed; a model that is closed already comes back as it is, and so do scalars. */
export function closeType(model: ServiceModel, type: TypeReference): ClosedType {
  const closed = closeModel(model)
  if (closed === model || type.kind === 'scalar') return { model: closed, type }
  // the type is closed in the place of a response
  const asked: Operation = { ...unnamed, response: type }
  const both = closeModel({ ...model, operations: [...model.operations, asked] })
  return { model: both, type: both.operations.at(-1)?.response ?? type }
}

const unnamed: Operation = {
  name: '',
  routes: [],
  access: openToAll,
}
