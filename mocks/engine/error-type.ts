/** Knows the type in which an operation's errors are written. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'

const envelope: TypeReference = { kind: 'named', name: 'ErrorResponse' }

/** Returns, by operation, its response DTO if that has a place for a `ResponseStatus`, and `ErrorResponse` otherwise. */
export function errorTypes(model: ServiceModel): (operation: Operation) => TypeReference {
  const known = new Map<Operation, TypeReference>()
  return (operation) => {
    const found = known.get(operation)
    if (found !== undefined) return found
    const type = hasStatus(operation.response, model) ? (operation.response ?? envelope) : envelope
    known.set(operation, type)
    return type
  }
}

function hasStatus(type: TypeReference | undefined, model: ServiceModel): boolean {
  if (type?.kind !== 'named') return false
  const isClass = model.types.some(({ kind, name }) => kind === 'class' && name === type.name)
  return isClass && wireMembers(model, type.name).some(({ name }) => name.toLowerCase() === 'responsestatus')
}
