/** Reads a published sample as the value that its type makes of it, for the examples of a document. */

import { findType } from '#servicestack/model/find-type.ts'
import { readSampleBody } from '#servicestack/model/read-sample-body.ts'
import type { SampleTree } from '#servicestack/model/sample-tree.ts'
import type { Samples } from '#servicestack/model/samples.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import type { Contract } from './contract.ts'

/**
 * Returns the value of a sample body that is valid against the schema of its type, or undefined when there is none.
 * Samples cut self-references short and show numbers for nullable enums: such a value is left out where it may be.
 */
export function readExample(
  contract: Contract,
  format: Samples['format'],
  body: string,
  type: TypeReference,
): WireValue | undefined {
  const tree = readSampleBody(format, body)
  return tree === undefined ? undefined : readValue(contract, tree, type)
}

function readValue(contract: Contract, tree: SampleTree, type: TypeReference): WireValue | undefined {
  switch (type.kind) {
    case 'scalar':
      return tree.kind === 'text' ? readScalar(tree.text, type.scalar) : undefined
    case 'list':
      return tree.kind === 'list' ? readItems(contract, tree.items, type.items) : undefined
    case 'dictionary':
      return tree.kind === 'object' ? readEntries(contract, tree, type.values) : undefined
    case 'named':
      return readNamed(contract, tree, type.name)
  }
}

function readScalar(text: string, scalar: 'string' | 'boolean' | 'number'): WireValue | undefined {
  if (scalar === 'string') return text
  if (scalar === 'boolean') return { true: true, false: false }[text.toLowerCase()]
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined
}

function readItems(contract: Contract, items: readonly SampleTree[], type: TypeReference): WireValue {
  return items.map((item) => readValue(contract, item, type)).filter((item) => item !== undefined)
}

function readEntries(contract: Contract, tree: SampleTree & { kind: 'object' }, values: TypeReference): WireObject {
  const entries = tree.members.map(({ name, value }) => [name, readValue(contract, value, values)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function readNamed(contract: Contract, tree: SampleTree, name: string): WireValue | undefined {
  const type = findType(contract.model, name)
  if (type?.kind === 'enum') return tree.kind === 'text' && type.values.includes(tree.text) ? tree.text : undefined
  return type === undefined || tree.kind !== 'object' ? undefined : readMembers(contract, tree, name)
}

/** An answered class without one of its value types was cut short, so it is no example of the class. */
function readMembers(contract: Contract, tree: SampleTree & { kind: 'object' }, name: string): WireObject | undefined {
  const members = new Map(wireMembers(contract.model, name).map((member) => [member.name, member]))
  const entries = tree.members.flatMap((shown) => {
    const member = members.get(shown.name)
    const value = member === undefined ? undefined : readValue(contract, shown.value, member.type)
    return value === undefined ? [] : [[shown.name, value] as const]
  })
  const filled = new Set(entries.map(([member]) => member))
  const isWhole =
    !contract.answered.has(name) || [...members.values()].every((member) => member.nullable || filled.has(member.name))
  return isWhole ? Object.fromEntries(entries) : undefined
}
