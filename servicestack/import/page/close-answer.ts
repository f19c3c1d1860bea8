/** Finds out what a generic answer is closed with, and opens its class, which pages print closed by its first use. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import { isValueType } from '#servicestack/model/is-value-type.ts'
import type { SampleMember, SampleTree } from '#servicestack/model/sample-tree.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { reopenClass } from '../csharp/reopen-class.ts'
import { findShape, spells } from './find-shape.ts'
import { namesIn } from './names-in.ts'
import { printedArguments } from './printed-arguments.ts'
import { keyOf, type ShapeIndex } from './shape-index.ts'

/** The open class, what the answer closes it with, and whether both are certain. */
export interface ClosedAnswer {
  readonly definition: ClassType
  readonly closing?: readonly TypeReference[]
  readonly isGuess: boolean
  /** True when the sample shows another type in the place of a parameter than any that is printed. */
  readonly isUnknown: boolean
}

/** Returns the definition and the arguments; the sample decides where it differs from what is printed. */
export function closeAnswer(index: ShapeIndex, type: ClassType, members: readonly SampleMember[]): ClosedAnswer {
  const parameters = type.parameters ?? []
  const seen = compare(index, type, members)
  // members that name a parameter are open already, whatever closes them
  const isOpen = type.members.some((member) => namesIn(member.type).some((name) => parameters.includes(name)))
  if (isOpen) {
    const closing = parameters.map((name) => seen.parameters.get(name) ?? anything)
    return { definition: type, closing, isGuess: false, isUnknown: closing.includes(anything) }
  }
  const printed = printedArguments(
    index,
    type,
    [...seen.replaced.values()].map(({ printed }) => printed),
  )
  if (printed === undefined) return { definition: withoutParameters(type), isGuess: true, isUnknown: false }
  const definition = reopenClass(type, printed.types, (one) => isValueType(one, (name) => index.find(name)))
  const closing = printed.types.map((one) => seen.replaced.get(writeTypeText(one))?.actual ?? one)
  return { definition, closing, isGuess: printed.isGuess, isUnknown: closing.includes(anything) }
}

/** What no page prints may be of any type. */
const anything: TypeReference = { kind: 'scalar', scalar: 'object' }

/** What a sample shows in the places of type parameters, and of classes that cannot have been written like this. */
interface Seen {
  readonly parameters: Map<string, TypeReference>
  readonly replaced: Map<string, { readonly printed: TypeReference; readonly actual: TypeReference }>
}

function compare(index: ShapeIndex, type: ClassType, members: readonly SampleMember[]): Seen {
  const seen: Seen = { parameters: new Map(), replaced: new Map() }
  const values = new Map(members.map(({ name, value }) => [keyOf(name), value]))
  const parameters = new Set(type.parameters)
  const walk = (printed: TypeReference, tree: SampleTree): void => {
    if (printed.kind === 'list' && tree.kind === 'list')
      for (const item of tree.items.slice(0, 1)) walk(printed.items, item)
    if (printed.kind === 'dictionary' && tree.kind === 'object')
      for (const { value } of tree.members.slice(0, 1)) walk(printed.values, value)
    if (printed.kind !== 'named' || isEmpty(tree)) return
    const declared = index.find(printed.name)
    const actual = findShape(index, tree)?.type ?? anything
    if (parameters.has(printed.name)) seen.parameters.set(printed.name, actual)
    else if (declared?.kind === 'class' && tree.kind === 'object' && !spells(index, declared, tree.members))
      seen.replaced.set(writeTypeText(printed), { printed, actual })
  }
  for (const member of type.members) {
    const value = values.get(keyOf(member.name))
    if (value !== undefined) walk(member.type, value)
  }
  return seen
}

/** Samples end self-nesting with `{}`, which says nothing. */
function isEmpty(tree: SampleTree): boolean {
  return tree.kind === 'object' && tree.members.length === 0
}

function withoutParameters({ parameters: _, ...type }: ClassType): ClassType {
  return type
}
