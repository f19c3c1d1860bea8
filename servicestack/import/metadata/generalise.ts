/** Opens a generic class again of which only closed forms are known. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import { isValueType } from '#servicestack/model/is-value-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import { asNullable } from '#servicestack/model/read-type-text.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

/** One closed form: what it is closed with, its members, and what its base is closed with. */
export interface Closing {
  readonly closing: readonly TypeReference[]
  readonly members: readonly Member[]
  readonly baseArguments?: readonly TypeReference[] | undefined
}

/** An opened class, and whether another one would have closed forms like these. */
export interface Opened extends Pick<ClassType, 'members' | 'baseArguments'> {
  readonly parameters: readonly string[]
  readonly isGuess: boolean
}

/**
 * Returns the class with type parameters wherever every closed form holds its own argument: what `Page<Vessel>` and
 * `Page<Berth>` have in common. The names of the parameters are made up, `T`, or `T1`, `T2`, ….
 */
export function generalise(told: readonly Closing[]): Opened {
  const [first] = told
  if (first === undefined) return { parameters: [], members: [], isGuess: false }
  const forms = distinct(told).filter(({ members }) => members.length === first.members.length)
  const parameters = first.closing.map((_, at) => (first.closing.length === 1 ? 'T' : `T${at + 1}`))
  const columns = parameters.map((_, at) => textOf(forms.map(({ closing }) => closing[at])))
  const found = new Map<string, number>()
  const nameAt: NameAt = (types) => {
    const at = columns.indexOf(textOf(types))
    const name = parameters[at]
    // a generic class holds numbers and texts of its own, but hardly the very class that it is closed with
    if (name !== undefined && types[0]?.kind === 'scalar') found.set(name, (found.get(name) ?? 0) + 1)
    return name
  }
  const members = first.members.map((member, at) =>
    openMember(
      member,
      forms.map((form) => form.members[at]?.type),
      nameAt,
    ),
  )
  const baseArguments = first.baseArguments?.map((argument, at) =>
    open(
      forms.map((form) => form.baseArguments?.[at]),
      nameAt,
      argument,
    ),
  )
  const isAmbiguous = new Set(columns).size < columns.length || [...found.values()].some((count) => count > 1)
  const opened = { parameters, members, ...(baseArguments === undefined ? {} : { baseArguments }) }
  return { ...opened, isGuess: forms.length === 1 && isAmbiguous }
}

/** What a type is in each closed form; undefined where the forms differ in more than their arguments. */
type Column = readonly (TypeReference | undefined)[]

/** The parameter that these types are the arguments of. */
type NameAt = (types: Column) => string | undefined

function distinct(told: readonly Closing[]): readonly Closing[] {
  return [...new Map(told.map((form) => [textOf(form.closing), form])).values()]
}

function textOf(types: Column): string {
  return types.map((type) => (type === undefined ? '' : writeTypeText(type))).join(';')
}

/** `Nullable<T>` is the only way for a parameter of a value type to be null, unless it stands for one itself. */
function openMember(member: Member, types: Column, nameAt: NameAt): Member {
  const whole = member.nullable ? nameAt(types.map((type) => type && asNullable(type))) : undefined
  if (whole !== undefined) return { ...member, type: { kind: 'named', name: whole }, nullable: false }
  const type = open(types, nameAt, member.type)
  if (type.kind !== 'named' || type === member.type || type.arguments !== undefined) return { ...member, type }
  return { ...member, type, nullable: member.nullable && isValueType(member.type, () => undefined) }
}

function open(types: Column, nameAt: NameAt, first: TypeReference): TypeReference {
  const name = nameAt(types)
  if (name !== undefined) return { kind: 'named', name }
  const inside = (part: TypeReference, select: (type: TypeReference) => TypeReference | undefined) =>
    open(
      types.map((type) => (type === undefined ? undefined : select(type))),
      nameAt,
      part,
    )
  switch (first.kind) {
    case 'scalar':
      return first
    case 'list':
      return { ...first, items: inside(first.items, (type) => (type.kind === 'list' ? type.items : undefined)) }
    case 'dictionary': {
      const values = inside(first.values, (type) => (type.kind === 'dictionary' ? type.values : undefined))
      if (first.keys === undefined) return { ...first, values }
      return {
        ...first,
        keys: inside(first.keys, (type) => (type.kind === 'dictionary' ? type.keys : undefined)),
        values,
      }
    }
    case 'named': {
      if (first.arguments === undefined) return first
      const closing = first.arguments.map((argument, at) =>
        inside(argument, (type) => (type.kind === 'named' ? type.arguments?.[at] : undefined)),
      )
      return { ...first, arguments: closing }
    }
  }
}
