/** Tells enums whose values are added up: a sample writes them as numbers. */

import type { DataType, EnumType } from '#servicestack/model/data-type.ts'
import type { SampleTree } from '#servicestack/model/sample-tree.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { ImportNote } from '../import-note.ts'
import type { Specimen } from './specimen.ts'

/** Returns the types with `isFlags` where a sample shows it; a nullable enum says nothing, it may be sampled as 0. */
export function inferFlags(
  types: readonly DataType[],
  specimens: readonly Specimen[],
): { readonly types: readonly DataType[]; readonly notes: readonly ImportNote[] } {
  const byName = new Map(types.map((type) => [type.name, type]))
  const flags = new Set<string>()
  for (const { type, tree } of specimens) follow(type, tree, byName, flags)
  const notes = [...flags].map((name): ImportNote => {
    const message = `${name} is taken as a flags enum: the sample writes it as a number.`
    return { code: 'flags-inferred', message }
  })
  return { types: types.map((type) => (type.kind === 'enum' && flags.has(type.name) ? asFlags(type) : type)), notes }
}

function asFlags(type: EnumType): EnumType {
  return { ...type, isFlags: true }
}

type Types = ReadonlyMap<string, DataType>

function follow(type: TypeReference, tree: SampleTree, types: Types, flags: Set<string>): void {
  if (type.kind === 'list' && tree.kind === 'list')
    for (const item of tree.items) follow(type.items, item, types, flags)
  if (type.kind === 'dictionary' && tree.kind === 'object')
    for (const { value } of tree.members) follow(type.values, value, types, flags)
  if (type.kind !== 'named') return
  const declared = types.get(type.name)
  if (declared?.kind === 'enum' && tree.kind === 'text' && /^\d+$/.test(tree.text)) flags.add(type.name)
  if (declared?.kind !== 'class' || tree.kind !== 'object') return
  const values = new Map(tree.members.map(({ name, value }) => [name, value]))
  for (const member of declared.members) {
    const value = values.get(member.name)
    if (value !== undefined && !member.nullable) follow(member.type, value, types, flags)
    else if (value !== undefined && value.kind !== 'text') follow(member.type, value, types, flags)
  }
}
