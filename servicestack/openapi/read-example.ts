/** Reads a published sample as the value that its type makes of it, for the examples of a document. */

import { findType } from '#servicestack/model/find-type.ts'
import { readSampleBody } from '#servicestack/model/read-sample-body.ts'
import type { SampleTree } from '#servicestack/model/sample-tree.ts'
import type { Samples } from '#servicestack/model/samples.ts'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import type { Draft } from './draft.ts'

/**
 * Returns the value of a sample body that is valid against the schema of its type, or undefined when there is none.
 * Samples cut self-references short and show numbers for nullable enums: such a value is left out where it may be.
 */
export function readExample(
  draft: Draft,
  format: Samples['format'],
  body: string,
  type: TypeReference,
): WireValue | undefined {
  const tree = readSampleBody(format, body)
  return tree === undefined ? undefined : readValue(draft, tree, type)
}

function readValue(draft: Draft, tree: SampleTree, type: TypeReference): WireValue | undefined {
  switch (type.kind) {
    case 'scalar':
      return tree.kind === 'text' ? readScalar(tree.text, type.scalar) : undefined
    case 'list':
      return tree.kind === 'list' ? readItems(draft, tree.items, type.items) : undefined
    case 'dictionary':
      return tree.kind === 'object' ? readEntries(draft, tree, type.values) : undefined
    case 'named':
      return readNamed(draft, tree, type.name)
  }
}

function readScalar(text: string, scalar: Scalar): WireValue | undefined {
  if (scalar === 'string') return text
  if (scalar === 'boolean') return readBoolean(text.toLowerCase())
  return scalar === 'number' && text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined
}

function readBoolean(text: string): boolean | undefined {
  if (text === 'true') return true
  return text === 'false' ? false : undefined
}

function readItems(draft: Draft, items: readonly SampleTree[], type: TypeReference): WireValue {
  return items.map((item) => readValue(draft, item, type)).filter((item) => item !== undefined)
}

function readEntries(draft: Draft, tree: SampleTree & { kind: 'object' }, values: TypeReference): WireObject {
  const entries = tree.members.map(({ name, value }) => [name, readValue(draft, value, values)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function readNamed(draft: Draft, tree: SampleTree, name: string): WireValue | undefined {
  const type = findType(draft.model, name)
  if (type?.kind === 'enum') return tree.kind === 'text' && type.values.includes(tree.text) ? tree.text : undefined
  return type === undefined || tree.kind !== 'object' ? undefined : readMembers(draft, tree, name)
}

/** An answered class without one of its value types was cut short, so it is no example of the class. */
function readMembers(draft: Draft, tree: SampleTree & { kind: 'object' }, name: string): WireObject | undefined {
  const members = new Map(wireMembers(draft.model, name).map((member) => [member.name, member]))
  const entries = tree.members.flatMap((shown) => {
    const member = members.get(shown.name)
    const value = member === undefined ? undefined : readValue(draft, shown.value, member.type)
    return value === undefined ? [] : [[shown.name, value] as const]
  })
  const filled = new Set(entries.map(([member]) => member))
  const isWhole =
    !draft.answered.has(name) || [...members.values()].every((member) => member.nullable || filled.has(member.name))
  return isWhole ? Object.fromEntries(entries) : undefined
}
