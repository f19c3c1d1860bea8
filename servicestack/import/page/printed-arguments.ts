/** Tells what a generic class was closed with when a page printed it. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { namesIn } from './names-in.ts'
import { selfArguments } from './self-arguments.ts'
import { keyOf, type ShapeIndex } from './shape-index.ts'

/** One type for each type parameter; a guess where more types could stand in their places. */
export interface PrintedArguments {
  readonly types: readonly TypeReference[]
  readonly isGuess: boolean
}

/**
 * Returns the arguments: as the class calls itself, as its base and its members by their names tell them, and for the
 * other parameters the own types that it holds, `refuted` first: those that the sample shows to be of another use.
 */
export function printedArguments(
  index: ShapeIndex,
  type: ClassType,
  refuted: readonly TypeReference[],
): PrintedArguments | undefined {
  const self = selfArguments(type)
  if (self !== undefined) return { types: self, isGuess: false }
  const { parameters = [] } = type
  const placed = new Map([...placedByMembers(type), ...placedByBase(index, type)])
  const taken = new Set([...placed.values(), ...refuted].map((one) => writeTypeText(one)))
  const open = parameters.filter((name) => !placed.has(name))
  const others = ownTypes(index, type).filter((one) => !taken.has(writeTypeText(one)))
  const left = [...refuted, ...others]
  if (left.length < open.length) return undefined
  const byName = new Map([...placed, ...open.flatMap((name, at) => withType(name, left[at]))])
  return {
    types: parameters.flatMap((name) => byName.get(name) ?? []),
    isGuess: refuted.length < open.length && left.length > open.length,
  }
}

function withType(name: string, type: TypeReference | undefined): readonly (readonly [string, TypeReference])[] {
  return type === undefined ? [] : [[name, type]]
}

/** `TSum` is the type of the member `Sum`. */
function placedByMembers({ parameters = [], members }: ClassType): ReadonlyMap<string, TypeReference> {
  return new Map(
    parameters
      .filter((name) => /^T\p{Lu}/u.test(name))
      .flatMap((name) => {
        const told = members.find((member) => keyOf(member.name) === keyOf(name.slice(1)))
        return withType(name, told === undefined ? undefined : soleOf(told.type))
      }),
  )
}

/** `FoundAnswer<TRow, TSum>` builds on `FoundRows<TRow>`, and calls the same thing by the same name. */
function placedByBase(
  index: ShapeIndex,
  { parameters = [], base, baseArguments = [] }: ClassType,
): ReadonlyMap<string, TypeReference> {
  const declared = base === undefined ? undefined : index.find(base)
  const names = declared?.kind === 'class' ? (declared.parameters ?? []) : []
  return new Map(
    names.flatMap((name, at) => {
      const [argument] = [baseArguments[at]].flatMap((one) => (one === undefined ? [] : (soleOf(one) ?? [])))
      return parameters.includes(name) ? withType(name, argument) : []
    }),
  )
}

/** The mark of nullability belongs to the member; a list in the place of a parameter is most often one of it. */
function soleOf(type: TypeReference): TypeReference | undefined {
  if (type.kind !== 'named' && type.kind !== 'scalar') return undefined
  const { isNullable: _, ...plain } = type
  return plain
}

/** Generic classes in it are most often used by it, so they count only where there is nothing else. */
function ownTypes(index: ShapeIndex, { name, members }: ClassType): readonly TypeReference[] {
  const held = [...new Set(members.flatMap((member) => namesIn(member.type)))]
  const own = held.filter((one) => one !== name && index.find(one) !== undefined)
  const plain = own.filter((one) => !isGeneric(index, one))
  return (plain.length === 0 ? own : plain).map((one) => ({ kind: 'named', name: one }))
}

function isGeneric(index: ShapeIndex, name: string): boolean {
  const type = index.find(name)
  return type?.kind === 'class' && type.parameters !== undefined
}
