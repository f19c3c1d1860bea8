/** Opens a generic class again of which only closed forms are known. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

/** One closed form: what it is closed with, and its members. */
export interface Closing {
  readonly closing: readonly TypeReference[]
  readonly members: readonly Member[]
}

/**
 * Returns the class with type parameters wherever every closed form holds its own argument: what `Page<Vessel>` and
 * `Page<Berth>` have in common. The names of the parameters are made up, `T`, or `T1`, `T2`, ….
 */
export function generalise(
  closings: readonly Closing[],
): Pick<ClassType, 'members'> & { parameters: readonly string[] } {
  const [first] = closings
  if (first === undefined) return { parameters: [], members: [] }
  const size = first.closing.length
  const parameters = first.closing.map((_, at) => (size === 1 ? 'T' : `T${at + 1}`))
  const open = (types: readonly TypeReference[]) => opened(types, closings, parameters)
  const members = first.members.map((member, at) => {
    const types = closings.flatMap(({ members: others }) => others[at]?.type ?? [])
    const type = open(types)
    const isParameter = type.kind === 'named' && parameters.includes(type.name)
    return { ...member, type, nullable: isParameter ? false : member.nullable }
  })
  return { parameters, members }
}

function opened(
  types: readonly TypeReference[],
  closings: readonly Closing[],
  parameters: readonly string[],
): TypeReference {
  const [first] = types
  const at = parameters.findIndex((_, index) =>
    types.every((type, form) => isSame(type, closings[form]?.closing[index])),
  )
  const name = parameters[at]
  if (name !== undefined) return { kind: 'named', name }
  if (first === undefined) return { kind: 'scalar', scalar: 'object' }
  const inside = (select: (type: TypeReference) => TypeReference | undefined) =>
    opened(
      types.flatMap((type) => select(type) ?? []),
      closings,
      parameters,
    )
  switch (first.kind) {
    case 'scalar':
      return first
    case 'list':
      return { ...first, items: inside((type) => (type.kind === 'list' ? type.items : undefined)) }
    case 'dictionary':
      return {
        ...first,
        ...(first.keys === undefined
          ? {}
          : { keys: inside((type) => (type.kind === 'dictionary' ? type.keys : undefined)) }),
        values: inside((type) => (type.kind === 'dictionary' ? type.values : undefined)),
      }
    case 'named':
      return {
        ...first,
        ...(first.arguments === undefined
          ? {}
          : {
              arguments: first.arguments.map((_, index) =>
                inside((type) => (type.kind === 'named' ? type.arguments?.[index] : undefined)),
              ),
            }),
      }
  }
}

function isSame(one: TypeReference, other: TypeReference | undefined): boolean {
  return other !== undefined && writeTypeText(one) === writeTypeText(other)
}
