/** Makes sure that a contract describes every type it needs, before anything is asked of a server. */

import type { Contract } from '#contracts/exchange/contract.ts'
import { ContractError } from '#contracts/exchange/contract-error.ts'
import { addMissing } from '#servicestack/model/add-missing.ts'
import type { DataType } from '#servicestack/model/data-type.ts'
import { frameworkTypes } from '#servicestack/model/framework-types.ts'
import { namedType } from '#servicestack/model/named-type.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { reachableTypes } from '#servicestack/model/reachable-types.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'

/**
 * Adds the types that ServiceStack itself declares to those of the contract, and throws a `ContractError` for a name
 * in the operation's request or answer that is still unknown.
 */
export function completeContract({ model, operation }: Contract): Contract {
  const types = addMissing(model.types, frameworkTypes)
  const unknown = unknownName(types, operation)
  if (unknown !== undefined) throw new ContractError('unknown-type', unknown)
  return { model: { ...model, types }, operation }
}

function unknownName(types: readonly DataType[], { name, response }: Operation): string | undefined {
  const roots: readonly TypeReference[] = [{ kind: 'named', name }, ...(response === undefined ? [] : [response])]
  const reached = reachableTypes(types, roots)
  const members = types.filter((type) => reached.has(type.name)).flatMap(namesIn)
  const known = new Set(types.map((type) => type.name))
  return [...roots.map(namedType), ...members].find((needed) => needed !== undefined && !known.has(needed))
}

function namesIn(type: DataType): readonly (string | undefined)[] {
  return type.kind === 'enum' ? [] : [type.base, ...type.members.map((member) => namedType(member.type))]
}
