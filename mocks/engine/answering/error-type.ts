/** Knows the type in which an operation's errors are written. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import { onceForEach } from '../once-for-each.ts'

const envelope: TypeReference = { kind: 'named', name: 'ErrorResponse' }

/** Returns, by operation, its response DTO if that has a place for a `ResponseStatus`, and `ErrorResponse` otherwise. */
export function errorTypes(model: ServiceModel): (operation: Operation) => TypeReference {
  return onceForEach(({ response }) => (response !== undefined && hasStatus(response, model) ? response : envelope))
}

function hasStatus(type: TypeReference, model: ServiceModel): boolean {
  if (type.kind !== 'named') return false
  const isClass = model.types.some(({ kind, name }) => kind === 'class' && name === type.name)
  return isClass && wireMembers(model, type.name).some(({ name }) => name.toLowerCase() === 'responsestatus')
}
