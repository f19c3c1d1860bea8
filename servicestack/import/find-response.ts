/** Finds the response type of an operation: the class whose members spell the sample of its response. */

import type { SampleMember, SampleTree } from '#servicestack/model/sample-tree.ts'
import type { DeclaredClass, DeclaredType } from './typescript/declaration.ts'
import { type DeclarationIndex, declaredWireMembers } from './typescript/index-declarations.ts'

/** The response type, the classes that fitted equally well, and how well they did. */
export interface ResponseFound {
  readonly type: DeclaredType
  /** The class that was chosen, if the response is or holds one; the others are its rivals. */
  readonly name?: string
  readonly rivals: readonly string[]
  readonly fit?: Fit
}

/** How a class spells a sample: all members in order, all in another order, or more members than the sample fills. */
export type Fit = 'same' | 'reordered' | 'wider'

/** Returns the type that spells a sample, or undefined when the page prints none; `request` is no candidate if another fits. */
export function findResponse(index: DeclarationIndex, tree: SampleTree, request: string): ResponseFound | undefined {
  if (tree.kind === 'text') return { type: { kind: 'scalar', scalar: scalarOf(tree.text) }, rivals: [] }
  if (tree.kind === 'list') {
    const [first] = tree.items
    const items = first === undefined ? undefined : findResponse(index, first, request)
    return items === undefined ? undefined : { ...items, type: { kind: 'list', items: items.type } }
  }
  return findClass(index, tree.members, request) ?? findDictionary(index, tree.members, request)
}

function findClass(
  index: DeclarationIndex,
  members: readonly SampleMember[],
  request: string,
): ResponseFound | undefined {
  const spelled = members.map((member) => member.name)
  const candidates = [...index.values()]
    .filter((declaration) => declaration.kind === 'class')
    .flatMap((declaration) => judge(index, declaration, spelled, request))
    .sort((left, right) => compareRanks(left.rank, right.rank))
  const [best] = candidates
  if (best === undefined) return undefined
  const rivals = candidates.filter((candidate) => candidate !== best && compareRanks(candidate.rank, best.rank) === 0)
  const type = { kind: 'named', name: best.name, typeArguments: [] } as const
  return { type, name: best.name, rivals: rivals.map(({ name }) => name), fit: best.fit }
}

interface Candidate {
  readonly name: string
  readonly fit: Fit
  /** Smaller is better; the first difference decides. */
  readonly rank: readonly number[]
}

const fits: readonly Fit[] = ['same', 'reordered', 'wider']

/** A response stands at the root, so a class that is the request, or that another one holds, is the poorer guess. */
function judge(
  index: DeclarationIndex,
  { name }: DeclaredClass,
  spelled: readonly string[],
  request: string,
): readonly Candidate[] {
  const declared = declaredWireMembers(index, name).map((member) => member.name)
  const fit = fitOf(declared, spelled)
  if (fit === undefined) return []
  const unfilled = declared.length - spelled.length
  return [{ name, fit, rank: [fits.indexOf(fit), unfilled, Number(name === request), Number(isHeld(index, name))] }]
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  return left.map((rank, at) => rank - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}

function fitOf(declared: readonly string[], spelled: readonly string[]): Fit | undefined {
  const known = new Set(declared)
  if (!spelled.every((name) => known.has(name))) return undefined
  if (declared.length > spelled.length) return spelled.length === 0 ? undefined : 'wider'
  return declared.every((name, position) => name === spelled[position]) ? 'same' : 'reordered'
}

function isHeld(index: DeclarationIndex, name: string): boolean {
  return [...index.values()].some(
    (holder) =>
      holder.kind === 'class' &&
      holder.name !== name &&
      (holder.base?.name === name || holder.members.some((member) => nameIn(member.type) === name)),
  )
}

function nameIn(type: DeclaredType): string | undefined {
  if (type.kind === 'list') return nameIn(type.items)
  if (type.kind === 'dictionary') return nameIn(type.values)
  return type.kind === 'named' ? type.name : undefined
}

/** Samples fill a dictionary with one entry whose key is the text "String". */
function findDictionary(
  index: DeclarationIndex,
  members: readonly SampleMember[],
  request: string,
): ResponseFound | undefined {
  const [entry] = members
  if (members.length !== 1 || entry?.name !== 'String') return undefined
  const values = findResponse(index, entry.value, request)
  return values === undefined ? undefined : { ...values, type: { kind: 'dictionary', values: values.type } }
}

function scalarOf(text: string): 'string' | 'boolean' | 'number' {
  if (/^(?:true|false)$/i.test(text)) return 'boolean'
  return /^-?\d+(?:\.\d+)?$/.test(text) ? 'number' : 'string'
}
