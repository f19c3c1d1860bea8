/** Completes a type of which 6.11 tells no more than ``Map<String,Tuple`2>`` by another place that tells it whole. */

import { mapParts } from '#servicestack/model/map-parts.ts'
import { partsOf } from '#servicestack/model/parts-of.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { TypeIndex } from './index-types.ts'
import type { MetadataNode } from './metadata-node.ts'

/** Where a type is cut off, and what the other places hold. */
export interface Completing {
  readonly told: () => readonly TypeReference[]
  readonly place: MetadataNode
  readonly index: Pick<TypeIndex, 'notes'>
}

/** Returns the type with what is told of it elsewhere; an argument that nothing tells is an object, and noted once. */
export function completeType(cut: TypeReference, { told, place, index: { notes } }: Completing): TypeReference {
  if (!isCut(cut)) return cut
  const parts = told().flatMap(withParts)
  const complete = (type: TypeReference): TypeReference => {
    if (!isCut(type)) return type
    // a hole alone would take any type
    if (!isHole(type)) return parts.find((part) => fits(type, part)) ?? mapParts(type, complete)
    const message = `${place.pointer} does not tell all that closes ${place.text()}: what is left is taken as untyped.`
    if (!notes.some((note) => note.message === message)) notes.push({ code: 'generic-inferred', message })
    return { kind: 'scalar', scalar: 'object' }
  }
  return complete(cut)
}

/** The name that stands for an argument which is not told: no type that travels is called so. */
export const untoldArgument = '_'

function isCut(type: TypeReference): boolean {
  return withParts(type).some(isHole)
}

function isHole(type: TypeReference): boolean {
  return type.kind === 'named' && type.name === untoldArgument
}

function withParts(type: TypeReference): readonly TypeReference[] {
  return [type, ...partsOf(type).flatMap(withParts)]
}

/** A hole takes any type, one with a question mark only a nullable one; all that is told must be the same. */
function fits(cut: TypeReference, whole: TypeReference): boolean {
  if (isHole(cut)) return !isNullable(cut) || isNullable(whole)
  const [parts, others] = [partsOf(cut), partsOf(whole)]
  const isSame =
    isNullable(cut) === isNullable(whole) && spellBare(cut) === spellBare(whole) && parts.length === others.length
  return isSame && parts.every((part, at) => fits(part, others[at] ?? part))
}

function isNullable(type: TypeReference): boolean {
  return 'isNullable' in type && type.isNullable === true
}

/** A type without its parts. */
function spellBare(type: TypeReference): string {
  if (type.kind === 'scalar') return type.scalar
  if (type.kind === 'named') return `${type.name}<>`
  return type.kind === 'list'
    ? `${type.isArray ? '[]' : (type.collection ?? 'List')}`
    : (type.collection ?? 'Dictionary')
}
