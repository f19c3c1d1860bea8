/** Finds the type that a sample was made from: the class whose members spell it. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import { dictionaryOf } from '#servicestack/model/read-type-text.ts'
import type { SampleMember, SampleTree } from '#servicestack/model/sample-tree.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { sampledKey } from './sampled-key.ts'
import { keyOf, type ShapeIndex } from './shape-index.ts'

/** A type that spells a sample; `name` is the class in it, `rivals` are classes that spell it as well. */
export interface ShapeFound {
  readonly type: TypeReference
  readonly name?: string
  readonly rivals: readonly string[]
  readonly fit?: Fit
}

/** All members in order, all in another order, more than the sample fills, or other contract names in their places. */
export type Fit = (typeof fits)[number]

const fits = ['same', 'reordered', 'wider', 'renamed'] as const

/** Returns the type that spells a sample, or undefined when no page prints one. */
export function findShape(index: ShapeIndex, tree: SampleTree): ShapeFound | undefined {
  if (tree.kind === 'text') return { type: scalarOf(tree.text), rivals: [] }
  if (tree.kind === 'list') {
    const [first] = tree.items
    const items = first === undefined ? undefined : findShape(index, first)
    return items === undefined ? undefined : { ...items, type: { kind: 'list', items: items.type } }
  }
  return findClass(index, tree.members) ?? findDictionary(index, tree.members)
}

/** True when a class can have been written like this. */
export function spells(index: ShapeIndex, type: ClassType, members: readonly SampleMember[]): boolean {
  const fit = fitOf(index, type, members)
  return fit !== undefined && fit !== 'renamed'
}

interface Candidate {
  readonly name: string
  readonly fit: Fit
  /** Smaller is better; the first difference decides. */
  readonly rank: readonly number[]
}

function findClass(index: ShapeIndex, members: readonly SampleMember[]): ShapeFound | undefined {
  const candidates = [...candidatesFor(index, members)].flatMap((type) => judge(index, type, members))
  candidates.sort(
    (one, other) => compareRanks(one.rank, other.rank) || index.placeOf(one.name) - index.placeOf(other.name),
  )
  const [best] = candidates
  if (best === undefined) return undefined
  const rivals = candidates.filter((other) => other !== best && compareRanks(other.rank, best.rank) === 0)
  const type = { kind: 'named', name: best.name } as const
  return { type, name: best.name, rivals: rivals.map(({ name }) => name), fit: best.fit }
}

/** The classes that share a member with the sample. */
function candidatesFor(index: ShapeIndex, members: readonly SampleMember[]): ReadonlySet<ClassType> {
  if (members.length === 0) return new Set(index.classesWith(undefined))
  return new Set(members.flatMap(({ name }) => index.classesWith(keyOf(name))))
}

/** A response stands at the root, so a class that is a request, or that another one holds, is the poorer guess. */
function judge(index: ShapeIndex, type: ClassType, members: readonly SampleMember[]): readonly Candidate[] {
  const fit = fitOf(index, type, members)
  const { name } = type
  // the sample of a request tells its own names, so others than these are of another class
  if (fit === undefined || (fit === 'renamed' && index.requests.has(name))) return []
  const unfilled = index.membersOf(name).length - members.length
  const rank = [fits.indexOf(fit), unfilled, Number(index.requests.has(name)), Number(index.isHeld(name))]
  return [{ name, fit, rank }]
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  return left.map((rank, at) => rank - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}

function fitOf(index: ShapeIndex, { name }: ClassType, members: readonly SampleMember[]): Fit | undefined {
  const declared = index.membersOf(name).map((member) => keyOf(member.name))
  const known = new Set(declared)
  const spelled = members.map((member) => keyOf(member.name))
  const strangers = spelled.filter((key) => !known.has(key)).length
  if (strangers > 0)
    return strangers * 2 <= spelled.length && declared.length === spelled.length ? 'renamed' : undefined
  if (declared.length > spelled.length) return spelled.length === 0 ? undefined : 'wider'
  return declared.every((key, at) => key === spelled[at]) ? 'same' : 'reordered'
}

/** Samples fill a dictionary with one entry. */
function findDictionary(index: ShapeIndex, members: readonly SampleMember[]): ShapeFound | undefined {
  const [entry] = members
  const keys = sampledKey(members)
  const values = keys === undefined || entry === undefined ? undefined : findShape(index, entry.value)
  if (keys === undefined || values === undefined) return undefined
  return { ...values, type: dictionaryOf({ kind: 'scalar', scalar: keys }, values.type) }
}

// a server that cannot write a response in this format prints its type: (byte[]), (Stream)
function scalarOf(text: string): TypeReference {
  const [, type] = /^\((byte\[\]|(?:System\.IO\.)?Stream)\)$/.exec(text.trim()) ?? []
  if (type !== undefined)
    return type === 'byte[]' ? { kind: 'scalar', scalar: 'bytes' } : { kind: 'named', name: 'Stream' }
  if (/^(?:true|false)$/i.test(text)) return { kind: 'scalar', scalar: 'boolean' }
  return { kind: 'scalar', scalar: /^-?\d+(?:\.\d+)?$/.test(text) ? 'number' : 'string' }
}
