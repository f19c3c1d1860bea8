/** Makes sure that a contract describes every type it needs, before anything is asked of a server. */

import type { Contract } from '#contracts/exchange/contract.ts'
import { ContractError } from '#contracts/exchange/contract-error.ts'
import { addMissing } from '#servicestack/model/add-missing.ts'
import { closeModel } from '#servicestack/model/close-model.ts'
import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import { frameworkTypes } from '#servicestack/model/framework-types.ts'
import { netType } from '#servicestack/model/net-type.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { NamedReference, TypeReference } from '#servicestack/model/type-reference.ts'

/**
 * Adds the types that ServiceStack itself declares to those of the contract, closes its generic ones, and throws a
 * `ContractError` for a name in the operation's request or answer that is still unknown.
 */
export function completeContract({ model, operation }: Contract): Contract {
  const types = addMissing(model.types, frameworkTypes)
  const unknown = unknownName(types, operation)
  if (unknown !== undefined) throw new ContractError('unknown-type', unknown)
  const operations = [...model.operations.filter(({ name }) => name !== operation.name), operation]
  const closed = closeModel({ ...model, operations, types })
  return { model: closed, operation: closed.operations.at(-1) ?? operation }
}

function unknownName(types: readonly DataType[], { name, response }: Operation): string | undefined {
  const byName = new Map(types.map((type) => [type.name, type]))
  const reached = new Set<DataType>()
  const waiting = [{ kind: 'named' as const, name }, ...(response === undefined ? [] : namesIn(response))]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const type = byName.get(next.name)
    if (type === undefined && !isOfNet(next)) return next.name
    if (type?.kind !== 'class' || reached.has(type)) continue
    reached.add(type)
    waiting.push(...namesInClass(type))
  }
  return undefined
}

/** What .NET declares, and no source. */
function isOfNet({ name, arguments: closing = [] }: NamedReference): boolean {
  return name === 'Stream' || netType(name, closing.length, undefined) !== undefined
}

function namesInClass({ base, baseArguments = [], entries, members, parameters = [] }: ClassType): NamedReference[] {
  const references = [
    ...(base === undefined ? [] : [{ kind: 'named' as const, name: base }]),
    ...baseArguments,
    ...(entries === undefined ? [] : [entries.values]),
    ...members.map(({ type }) => type),
  ]
  return references.flatMap(namesIn).filter(({ name }) => !parameters.includes(name))
}

function namesIn(type: TypeReference): NamedReference[] {
  switch (type.kind) {
    case 'scalar':
      return []
    case 'list':
      return namesIn(type.items)
    case 'dictionary':
      return [...(type.keys === undefined ? [] : namesIn(type.keys)), ...namesIn(type.values)]
    case 'named':
      return [type, ...(type.arguments ?? []).flatMap(namesIn)]
  }
}
