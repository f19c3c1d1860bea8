/** Puts the type parameters back into a generic class that ServiceStack prints closed by one of its uses. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

/** Returns the class with each of the arguments replaced by the parameter in its place. */
export function reopenClass(
  type: ClassType,
  typeArguments: readonly TypeReference[],
  isValueType: (type: TypeReference) => boolean,
): ClassType {
  const parameters = type.parameters ?? []
  const names = new Map<string, Parameter>()
  for (const [at, argument] of typeArguments.entries()) {
    const key = keyOf(argument)
    const name = parameters[at]
    const isNullable = isMarked(argument)
    if (name !== undefined && !names.has(key)) names.set(key, { name, isNullable })
  }
  const { base, baseArguments, members } = type
  return {
    ...type,
    ...(base === undefined || baseArguments === undefined
      ? {}
      : { baseArguments: baseArguments.map((argument) => reopen(argument, names)) }),
    members: members.map((member) => reopenMember(member, names, isValueType)),
  }
}

/** A type parameter, and whether what stands for it is marked itself: then `Guid?` is `T`, and not `T?`. */
interface Parameter {
  readonly name: string
  readonly isNullable: boolean
}

/** A member that is a parameter is as nullable as what stands for it, unless a value type was printed with a `?`. */
function reopenMember(
  member: Member,
  names: ReadonlyMap<string, Parameter>,
  isValueType: (type: TypeReference) => boolean,
): Member {
  const type = reopen(member.type, names)
  const parameter = names.get(keyOf(member.type))
  const isOwn = parameter === undefined || (!parameter.isNullable && isValueType(member.type))
  return { ...member, type, nullable: member.nullable && isOwn }
}

function reopen(type: TypeReference, names: ReadonlyMap<string, Parameter>): TypeReference {
  const parameter = names.get(keyOf(type))
  if (parameter !== undefined) {
    const open = { kind: 'named', name: parameter.name } as const
    return isMarked(type) && !parameter.isNullable ? { ...open, isNullable: true } : open
  }
  if (type.kind === 'list') return { ...type, items: reopen(type.items, names) }
  if (type.kind === 'dictionary') {
    const keys = type.keys === undefined ? {} : { keys: reopen(type.keys, names) }
    return { ...type, ...keys, values: reopen(type.values, names) }
  }
  if (type.kind === 'scalar' || type.arguments === undefined) return type
  return { ...type, arguments: type.arguments.map((argument) => reopen(argument, names)) }
}

function isMarked(type: TypeReference): boolean {
  return (type.kind === 'scalar' || type.kind === 'named') && type.isNullable === true
}

function keyOf(type: TypeReference): string {
  return writeTypeText(type).replace(/\?$/, '')
}
