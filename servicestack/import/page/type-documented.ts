/** Gives members types by the samples where a page prints what documents call them: `password`, `date-time`. */

import type { DataType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { SampleTree } from '#servicestack/model/sample-tree.ts'
import type { ImportNote } from '../import-note.ts'
import { findShape } from './find-shape.ts'
import { ShapeIndex } from './shape-index.ts'
import type { Specimen } from './specimen.ts'

/** Returns the types; a member of which no sample shows anything may hold anything. */
export function typeDocumented(
  types: readonly DataType[],
  specimens: readonly Specimen[],
): { readonly types: readonly DataType[]; readonly notes: readonly ImportNote[] } {
  const index = new ShapeIndex(types, [])
  const notes: ImportNote[] = []
  const typed = types.map((type) => {
    if (type.kind === 'enum' || !type.members.some(isDocumented)) return type
    const trees = specimens.flatMap((one) =>
      one.type.kind === 'named' && one.type.name === type.name ? [one.tree] : [],
    )
    const members = type.members.map((member) => {
      if (!isDocumented(member)) return member
      const value = trees.flatMap((tree) => valuesNamed(tree, member.name))[0]
      const shape = value === undefined ? undefined : findShape(index, value)
      notes.push(note(type.name, member, shape !== undefined))
      return shape === undefined ? member : { ...member, type: shape.type }
    })
    return { ...type, members }
  })
  return { types: typed, notes }
}

function isDocumented({ documentedType }: Member): boolean {
  return documentedType !== undefined
}

function valuesNamed(tree: SampleTree, name: string): readonly SampleTree[] {
  return tree.kind === 'object' ? tree.members.flatMap((one) => (one.name === name ? [one.value] : [])) : []
}

function note(owner: string, { property, name, documentedType }: Member, isSampled: boolean): ImportNote {
  const taken = isSampled ? 'its sample tells the rest' : 'no sample shows it, so it may be anything'
  const message = `The page prints ${documentedType} as the type of ${owner}.${property ?? name}, which is none of .NET: ${taken}.`
  return { code: 'type-inferred', message }
}
