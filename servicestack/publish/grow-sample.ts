/** Grows the sample value of a type, as a server fills a DTO to show it on a page. */

import type { ClassType, EnumType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { SampleMember, SampleTree } from '#servicestack/model/sample-tree.ts'
import { substitute } from '#servicestack/model/substitute.ts'
import type { NamedReference, TypeReference } from '#servicestack/model/type-reference.ts'
import { inheritedMembers } from './inherited-members.ts'
import type { PageFormat } from './page-format.ts'
import { propertyOf } from './property-of.ts'
import type { Publication } from './publication.ts'
import { sampleScalar } from './sample-scalar.ts'

type Notation = PageFormat['notation']

/** How often a class may stand inside itself. */
const deepest = 3

/** Returns the sample, whose texts are spelled in the notation; undefined where a server fills nothing in. */
export function growSample(type: TypeReference, publication: Publication, notation: Notation): SampleTree | undefined {
  return grow(type, { publication, notation, path: [] }, false)
}

interface Growth {
  readonly publication: Publication
  readonly notation: Notation
  /** The classes around the value. */
  readonly path: readonly string[]
}

function grow(type: TypeReference, growth: Growth, isNullable: boolean): SampleTree | undefined {
  switch (type.kind) {
    case 'scalar':
      return sampleScalar(type.scalar, growth.notation)
    case 'list': {
      if (type.collection === 'IEnumerable') return undefined
      const item = grow(type.items, growth, false)
      return { kind: 'list', items: [item ?? { kind: 'object', members: [] }] }
    }
    case 'dictionary':
      return growDictionary(type.keys, type.values, growth)
    case 'named':
      return growNamed(type, growth, isNullable)
  }
}

function growDictionary(
  keys: TypeReference | undefined,
  values: TypeReference,
  growth: Growth,
): SampleTree | undefined {
  const value = grow(values, growth, false)
  if (value === undefined) return undefined
  const key = keys === undefined ? undefined : grow(keys, { ...growth, notation: 'jsv' }, false)
  return { kind: 'object', members: [{ name: key?.kind === 'text' ? key.text : 'String', value }] }
}

function growNamed(reference: NamedReference, growth: Growth, isNullable: boolean): SampleTree | undefined {
  const type = growth.publication.find(reference)
  if (type === undefined || (type.namespace === 'System' && type.name === 'Tuple')) return undefined
  if (type.kind === 'enum') return growEnum(type, growth.notation, isNullable)
  const around = growth.path.filter((name) => name === type.name).length
  if (around >= deepest || growth.path.length > 2 * deepest || type.isAbstract || type.isInterface) return undefined
  const inside = { ...growth, path: [...growth.path, type.name] }
  const bindings = bindingsOf(type, reference)
  if (type.entries !== undefined) {
    return growDictionary(type.entries.keys, substitute(type.entries.values, bindings), inside)
  }
  const members = inOrder(inheritedMembers(type, growth.publication)).flatMap((member) =>
    growMember({ ...member, type: substitute(member.type, bindings) }, inside),
  )
  return { kind: 'object', members }
}

function growMember(member: Member, growth: Growth): readonly SampleMember[] {
  const value = grow(member.type, growth, member.nullable)
  if (value === undefined) return []
  return [{ name: growth.notation === 'xml' ? propertyOf(member) : member.name, value }]
}

function inOrder(members: readonly Member[]): readonly Member[] {
  const isOrdered = members.some(({ order }) => order !== undefined)
  return isOrdered ? members.toSorted((one, other) => (one.order ?? -1) - (other.order ?? -1)) : members
}

function bindingsOf({ parameters = [] }: ClassType, reference: NamedReference): ReadonlyMap<string, TypeReference> {
  const bindings = new Map<string, TypeReference>()
  for (const [index, name] of parameters.entries()) {
    const argument = reference.arguments?.[index]
    if (argument !== undefined) bindings.set(name, argument)
  }
  return bindings
}

/** The first member; a nullable enum without a member of 0 shows that 0. */
function growEnum(type: EnumType, notation: Notation, isNullable: boolean): SampleTree {
  const numbers = type.numbers ?? type.values.map((_, index) => index)
  if (type.isFlags) return { kind: 'text', text: String(numbers[0] ?? 0) }
  const hasZero = numbers.includes(0)
  const value = isNullable && !hasZero ? '0' : (type.values[0] ?? '0')
  return { kind: 'text', text: notation === 'json' ? JSON.stringify(value) : value }
}
