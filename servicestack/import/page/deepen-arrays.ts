/** Tells how deep arrays are: pages print `string[]` for `string[][]`, and arrays of dictionaries as dictionaries. */

import type { DataType } from '#servicestack/model/data-type.ts'
import { arrayOf } from '#servicestack/model/read-type-text.ts'
import type { SampleTree } from '#servicestack/model/sample-tree.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { ImportNote } from '../import-note.ts'
import type { Specimen } from './specimen.ts'

/** Returns the types with arrays as deep as the samples show them. */
export function deepenArrays(
  types: readonly DataType[],
  specimens: readonly Specimen[],
): { readonly types: readonly DataType[]; readonly notes: readonly ImportNote[] } {
  const classes = new Map(types.map((type) => [type.name, type]))
  const notes: ImportNote[] = []
  const visit = ({ type, tree }: Specimen): void => {
    if (type.kind === 'list' && tree.kind === 'list')
      for (const item of tree.items) visit({ type: type.items, tree: item })
    const declared = type.kind === 'named' ? classes.get(type.name) : undefined
    if (declared?.kind !== 'class' || tree.kind !== 'object') return
    const values = new Map(tree.members.map(({ name, value }) => [name, value]))
    const members = declared.members.map((member) => {
      const value = values.get(member.name)
      const deeper = value === undefined ? member.type : deepen(member.type, value)
      if (deeper === member.type) return member
      const message = `${declared.name}.${member.name} is taken as an array of what the page prints: so the sample writes it.`
      notes.push({ code: 'array-depth-inferred', message })
      return { ...member, type: deeper }
    })
    classes.set(declared.name, { ...declared, members })
    for (const member of members) {
      const value = values.get(member.name)
      if (value !== undefined) visit({ type: member.type, tree: value })
    }
  }
  for (const specimen of specimens) visit(specimen)
  return { types: [...classes.values()], notes }
}

function deepen(type: TypeReference, tree: SampleTree): TypeReference {
  if (type.kind === 'dictionary' && tree.kind === 'list') return arrayOf(type)
  if (type.kind !== 'list' || !type.isArray || tree.kind !== 'list') return type
  const [first] = tree.items
  if (first?.kind !== 'list' || type.items.kind === 'list') return type
  return { ...type, items: deepen(arrayOf(type.items), first) }
}
