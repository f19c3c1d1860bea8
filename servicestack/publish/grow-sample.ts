/** Grows the sample value of a type, as a server fills a DTO to show it on a page. */

import type { ClassType, EnumType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { SampleMember, SampleTree } from '#servicestack/model/sample-tree.ts'
import { substitute } from '#servicestack/model/substitute.ts'
import type { NamedReference, TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { inheritedMembers } from './inherited-members.ts'
import type { PageFormat } from './page-format.ts'
import { propertyOf } from './property-of.ts'
import type { Publication } from './publication.ts'
import { sampleScalar } from './sample-scalar.ts'

type Notation = PageFormat['notation']

/** How often a class or a collection may stand inside itself. */
const deepest = 3

/** How deep a sample may be: whoever writes it goes as deep. */
const longest = 60

/** How many values a sample may have: classes that hold each other many times would never end. */
const largest = 20_000

/** Returns the sample, whose texts are spelled in the notation; undefined where a server fills nothing in. */
export function growSample(type: TypeReference, publication: Publication, notation: Notation): SampleTree | undefined {
  const growth: Growth = { publication, notation, path: [], grown: { values: 0 } }
  const root = type.kind === 'named' ? publication.find(type) : undefined
  // an outermost class that is not generic is made otherwise, and does not count
  const isPlain = type.kind === 'named' && type.arguments === undefined
  if (root?.kind === 'class' && root.entries === undefined && isPlain) return fill(root, type, growth)
  return grow(type, growth, false)
}

interface Growth {
  readonly publication: Publication
  readonly notation: Notation
  /** The classes and collections around the value. */
  readonly path: readonly string[]
  /** How many values there are already. */
  readonly grown: { values: number }
}

function grow(type: TypeReference, growth: Growth, isNullable: boolean): SampleTree | undefined {
  growth.grown.values += 1
  if (growth.grown.values > largest) return undefined
  if (type.kind === 'scalar') return sampleScalar(type.scalar, growth.notation)
  if (type.kind === 'named') return growNamed(type, growth, isNullable)
  const inside = enter(writeTypeText(type), growth)
  if (inside === undefined || (type.kind === 'list' && type.collection === 'IEnumerable')) return undefined
  if (type.kind === 'dictionary') return growDictionary(type.keys, type.values, inside)
  return { kind: 'list', items: [grow(type.items, inside, false) ?? nothing] }
}

const nothing: SampleTree = { kind: 'object', members: [] }

/** Steps into a class or a collection, unless it stands inside itself too often. */
function enter(name: string, growth: Growth): Growth | undefined {
  const around = growth.path.filter((other) => other === name).length
  return around >= deepest || growth.path.length >= longest ? undefined : { ...growth, path: [...growth.path, name] }
}

function growDictionary(keys: TypeReference | undefined, values: TypeReference, growth: Growth): SampleTree {
  const value = grow(values, growth, false)
  if (value === undefined) return { kind: 'text', text: growth.notation === 'xml' ? '' : '{}' }
  const key = keys === undefined ? undefined : grow(keys, { ...growth, notation: 'jsv' }, false)
  return { kind: 'object', members: [{ name: key?.kind === 'text' ? key.text : 'String', value }] }
}

function growNamed(reference: NamedReference, growth: Growth, isNullable: boolean): SampleTree | undefined {
  const type = growth.publication.find(reference)
  if (type === undefined || (type.namespace === 'System' && type.name === 'Tuple')) return undefined
  if (type.kind === 'enum') return growEnum(type, growth.notation, isNullable)
  const inside = enter(writeTypeText(reference), growth)
  if (inside === undefined || type.isAbstract || type.isInterface) return undefined
  if (type.entries === undefined) return fill(type, reference, inside)
  const bindings = bindingsOf(type, reference)
  return growDictionary(type.entries.keys, substitute(type.entries.values, bindings), inside)
}

function fill(type: ClassType, reference: NamedReference, growth: Growth): SampleTree {
  const bindings = bindingsOf(type, reference)
  const members = inOrder(inheritedMembers(type, growth.publication)).flatMap((member) =>
    growMember({ ...member, type: substitute(member.type, bindings) }, growth),
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
