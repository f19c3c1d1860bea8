/** Gives members the names that a sample writes them with, where a contract gives them others than their properties. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { SampleMember, SampleTree } from '#servicestack/model/sample-tree.ts'
import { substitute, type TypeBindings } from '#servicestack/model/substitute.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { ImportNote } from '../import-note.ts'
import { keyOf } from './shape-index.ts'
import type { Specimen } from './specimen.ts'

/** The types with the names of the samples, and the notes that say which of them were matched. */
export interface NamedMembers {
  readonly types: readonly DataType[]
  readonly notes: readonly ImportNote[]
}

/** Follows the samples through the types; what a sample does not show keeps its name. */
export function nameMembers(types: readonly DataType[], specimens: readonly Specimen[]): NamedMembers {
  const walk: Walk = { byName: new Map(types.map((type) => [type.name, type])), names: new Map(), guesses: [] }
  for (const { type, tree } of specimens) follow(type, tree, walk)
  const named = types.map((type) => (type.kind === 'enum' ? type : rename(type, walk.names)))
  return { types: named, notes: walk.guesses }
}

interface Walk {
  readonly byName: ReadonlyMap<string, DataType>
  /** The name on the wire by class and property. */
  readonly names: Map<string, Map<string, string>>
  readonly guesses: ImportNote[]
}

function follow(type: TypeReference, tree: SampleTree, walk: Walk): void {
  if (type.kind === 'list' && tree.kind === 'list') for (const item of tree.items) follow(type.items, item, walk)
  if (tree.kind !== 'object') return
  if (type.kind === 'dictionary') for (const { value } of tree.members) follow(type.values, value, walk)
  if (type.kind !== 'named') return
  const line = lineOf(type.name, walk)
  const bindings = bindingsOf(type.name, type.arguments ?? [], walk)
  for (const [member, { value }] of pair(line, tree.members, walk))
    follow(substitute(member.type, bindings), value, walk)
}

/** A class and its bases, each of their members with the class that declares it. */
function lineOf(name: string, { byName }: Walk): readonly Owned[] {
  const line: Owned[] = []
  const visited = new Set<string>()
  for (let type = byName.get(name); type?.kind === 'class' && !visited.has(type.name); ) {
    visited.add(type.name)
    const { name: owner, members, base } = type
    line.push(...members.map((member) => ({ owner, member })))
    type = base === undefined ? undefined : byName.get(base)
  }
  return line
}

interface Owned {
  readonly owner: string
  readonly member: Member
}

/** Names that differ in case or underscores only belong together, and so do the last two that are left. */
function pair(
  line: readonly Owned[],
  shown: readonly SampleMember[],
  walk: Walk,
): readonly (readonly [Member, SampleMember])[] {
  const rest = new Map(shown.map((one) => [one.name, one]))
  const pairs: [Member, SampleMember][] = []
  const take = (owned: Owned, one: SampleMember) => {
    rest.delete(one.name)
    pairs.push([owned.member, one])
    const names = walk.names.get(owned.owner) ?? new Map<string, string>()
    const property = owned.member.property ?? owned.member.name
    if (owned.member.name !== one.name && !names.has(property)) walk.guesses.push(guess(owned, one.name))
    walk.names.set(owned.owner, names.has(property) ? names : names.set(property, one.name))
  }
  const open = line.filter((owned) => !takeNamed(owned, owned.member.name))
  const left = open.filter((owned) => {
    const alike = [...rest.values()].find(({ name }) => keyOf(name) === keyOf(owned.member.name))
    if (alike !== undefined) take(owned, alike)
    return alike === undefined
  })
  for (const owned of left) {
    const fitting = [...rest.values()].filter(({ value }) => fits(owned.member.type, value))
    const rivals = left.filter((other) => fitting.some(({ value }) => fits(other.member.type, value)))
    const [only] = fitting
    if (only !== undefined && fitting.length === 1 && rivals.length === 1) take(owned, only)
  }
  return pairs

  function takeNamed(owned: Owned, name: string): boolean {
    const same = rest.get(name)
    if (same !== undefined) take(owned, same)
    return same !== undefined
  }
}

/** Tells whether a sample of this type can look like this. */
function fits(type: TypeReference, { kind, ...value }: SampleTree): boolean {
  if (type.kind === 'list') return kind === 'list'
  if (type.kind === 'dictionary') return kind === 'object'
  if (type.kind === 'named') return true
  if (kind !== 'text' || !('text' in value)) return type.scalar === 'object'
  const isDate = /^(?:\\?\/Date\(|\d{4}-\d\d-\d\d)/.test(value.text)
  if (type.scalar === 'DateTime' || type.scalar === 'DateTimeOffset') return isDate
  if (type.scalar === 'string') return value.text === 'String'
  return !isDate && value.text !== 'String'
}

function guess({ owner, member }: Owned, name: string): ImportNote {
  const message = `${owner}.${member.property ?? member.name} is ${name} on the wire: so the sample writes it.`
  return { code: 'wire-names-inferred', message }
}

/** Inside a generic class a parameter is what the reference closes it with. */
function bindingsOf(name: string, closing: readonly TypeReference[], { byName }: Walk): TypeBindings {
  const declared = byName.get(name)
  const parameters = declared?.kind === 'class' ? (declared.parameters ?? []) : []
  return new Map(closing.flatMap((one, at) => (parameters[at] === undefined ? [] : [[parameters[at], one] as const])))
}

function rename(type: ClassType, names: Walk['names']): ClassType {
  const found = names.get(type.name)
  if (found === undefined) return type
  return {
    ...type,
    members: type.members.map((member) => ({
      ...member,
      name: found.get(member.property ?? member.name) ?? member.name,
    })),
  }
}
