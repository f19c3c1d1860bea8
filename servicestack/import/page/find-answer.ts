/** Finds what an operation answers from the sample of its response, for no page names it. */

import type { DataType } from '#servicestack/model/data-type.ts'
import type { SampleTree } from '#servicestack/model/sample-tree.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { ImportNote } from '../import-note.ts'
import { closeAnswer } from './close-answer.ts'
import { type Fit, findShape } from './find-shape.ts'
import { sampledKey } from './sampled-key.ts'
import type { ShapeIndex } from './shape-index.ts'

/** The answer, and the class it is or holds, opened where it is generic. */
export interface Answer {
  readonly type: TypeReference
  readonly definition?: DataType
  readonly isGuess: boolean
  /** True when nothing on the page is what the class is closed with. */
  readonly isUnknown: boolean
  readonly notes: readonly ImportNote[]
}

/** Returns the answer of an operation, or undefined when no type spells the sample. */
export function findAnswer(index: ShapeIndex, operation: string, tree: SampleTree): Answer | undefined {
  const found = findShape(index, tree)
  if (found?.name === undefined)
    return found === undefined ? undefined : { type: found.type, isGuess: false, isUnknown: false, notes: [] }
  const { name, fit = 'same', rivals } = found
  const notes = [noteFound(operation, name, fit, index.membersOf(name).length), ...noteRivals(name, rivals)]
  const declared = index.find(name)
  const node = nodeOf(tree)
  if (declared?.kind !== 'class' || declared.parameters === undefined || node === undefined)
    return { type: found.type, isGuess: rivals.length > 0, isUnknown: false, notes }
  const { definition, closing, isGuess, isUnknown } = closeAnswer(index, declared, node)
  const closed: TypeReference = { kind: 'named', name, ...(closing === undefined ? {} : { arguments: closing }) }
  return {
    type: putInto(found.type, closed),
    // of the other classes on the page nothing is in doubt
    definition: isGuess || rivals.length > 0 ? { ...definition, unknown: ['generics'] } : definition,
    isGuess: false,
    isUnknown,
    notes: [...notes, isUnknown ? noteUnknown(operation, name) : noteGeneric(name, isGuess)],
  }
}

/** The members of the object at the root, behind lists and dictionaries. */
function nodeOf(tree: SampleTree): Extract<SampleTree, { kind: 'object' }>['members'] | undefined {
  if (tree.kind === 'list') return tree.items[0] === undefined ? undefined : nodeOf(tree.items[0])
  if (tree.kind === 'text') return undefined
  const [only] = tree.members
  return only !== undefined && sampledKey(tree.members) !== undefined ? nodeOf(only.value) : tree.members
}

function putInto(type: TypeReference, closed: TypeReference): TypeReference {
  if (type.kind === 'list') return { ...type, items: putInto(type.items, closed) }
  return type.kind === 'dictionary' ? { ...type, values: putInto(type.values, closed) } : closed
}

const reasons: Readonly<Record<Fit, string>> = {
  same: 'its members, own first and inherited last, spell the sample',
  reordered: 'it has exactly the members of the sample, in another order',
  wider: 'it is the class with the fewest members that has all those of the sample',
  renamed: 'it has as many members as the sample, most of them by the same names',
}

function noteFound(operation: string, name: string, fit: Fit, count: number): ImportNote {
  const members = `${count} ${count === 1 ? 'member' : 'members'}`
  return { code: 'response-found', message: `${operation} answers ${name} (${members}): ${reasons[fit]}.` }
}

function noteRivals(name: string, rivals: readonly string[]): readonly ImportNote[] {
  if (rivals.length === 0) return []
  const message = `${rivals.join(', ')} fits the sample response as well as ${name}: ${name} is printed first.`
  return [{ code: 'response-ambiguous', message }]
}

function noteUnknown(operation: string, name: string): ImportNote {
  const message = `What closes ${name} in the response of ${operation} is no type on the page: it is unknown.`
  return { code: 'response-not-found', message }
}

function noteGeneric(name: string, isGuess: boolean): ImportNote {
  if (!isGuess) return { code: 'generic-reopened', message: `What closes ${name} is told by the sample.` }
  const message = `${name} is generic, and the page does not tell which of its members hold the type parameters.`
  return { code: 'generic-ambiguous', message }
}
