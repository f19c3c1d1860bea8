/** Reads what an operation answers, and keeps the types of the page that it and its request lead to. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import { dictionaryOf } from '#servicestack/model/read-type-text.ts'
import type { SampleTree } from '#servicestack/model/sample-tree.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { ImportNote } from '../import-note.ts'
import { findAnswer } from './find-answer.ts'
import { namesIn } from './names-in.ts'
import { noteLeftOut } from './note-left-out.ts'
import type { Page } from './page.ts'
import { reach } from './reach.ts'
import { sampledKey } from './sampled-key.ts'
import { ShapeIndex } from './shape-index.ts'

/** The answer, absent where there is none, and the types that are left. */
export interface PageAnswer {
  readonly type?: TypeReference
  readonly types: readonly DataType[]
  /** The other ones, to which nothing on the page leads. */
  readonly leftOut: readonly DataType[]
  /** True when a sample shows an answer whose type the page does not tell. */
  readonly isUnknown: boolean
  /** True when a generic class was opened by guessing. */
  readonly isGuess: boolean
  readonly notes: readonly ImportNote[]
}

/** Returns the answer; what the sample shows and no type spells may be anything. */
export function readAnswer(page: Page, types: readonly DataType[], tree: SampleTree | undefined): PageAnswer {
  const { operation, sample } = page
  if (!sample.showsResponse) return keep(types, operation, undefined, { isUnknown: false, isGuess: false, notes: [] })
  const index = new ShapeIndex(types, [operation])
  const found = tree === undefined ? undefined : findAnswer(index, operation, tree)
  if (found !== undefined) {
    const { definition, isGuess, isUnknown, notes } = found
    const opened =
      definition === undefined ? types : types.map((type) => (type.name === definition.name ? definition : type))
    return keep(opened, operation, found.type, { isUnknown, isGuess, notes })
  }
  const why = tree === undefined ? 'is not in JSON or JSV' : 'has members that no type on the page has'
  const message = `The sample response of ${operation} ${why}: its type is unknown, and taken as any.`
  const code = tree === undefined ? 'sample-not-read' : 'response-not-found'
  const type = outlineOf(tree)
  return keep(types, operation, type, { isUnknown: true, isGuess: false, notes: [{ code, message }] })
}

/** As much of an unknown type as a sample shows. */
function outlineOf(tree: SampleTree | undefined): TypeReference {
  if (tree?.kind === 'list') return { kind: 'list', items: outlineOf(tree.items[0]) }
  const [only] = tree?.kind === 'object' ? tree.members : []
  const keys = tree?.kind === 'object' ? sampledKey(tree.members) : undefined
  if (keys === undefined) return { kind: 'scalar', scalar: 'object' }
  return dictionaryOf({ kind: 'scalar', scalar: keys }, outlineOf(only?.value))
}

function keep(
  types: readonly DataType[],
  operation: string,
  type: TypeReference | undefined,
  rest: Pick<PageAnswer, 'isUnknown' | 'isGuess' | 'notes'>,
): PageAnswer {
  // a class closed with what is printed nowhere is printed closed with another class, which the API has as well
  const isElsewhere = rest.isUnknown && type !== undefined && namesIn(type).length > 0
  const roots = isElsewhere ? types.filter((one) => !isAside(one)).map(({ name }) => name) : []
  const kept = reach(types, [operation, ...roots, ...(type === undefined ? [] : namesIn(type))])
  const names = new Set(kept.map(({ name }) => name))
  const leftOut = types.filter(({ name }) => !names.has(name))
  const notes = [...rest.notes, ...noteLeftOut(leftOut.map(({ name }) => name)), ...noteMissing(kept)]
  return { ...rest, ...(type === undefined ? {} : { type }), types: kept, leftOut, notes }
}

/** Servers print interfaces of DTOs alone; others stand in code that somebody had them insert. */
function isAside(type: DataType): boolean {
  return type.kind === 'class' && type.isInterface === true
}

/** Element types of dictionaries in dictionaries are printed on no page. */
function noteMissing(types: readonly DataType[]): readonly ImportNote[] {
  const known = new Set([...types.map(({ name }) => name), ...wellKnown])
  const classes = types.filter((type): type is ClassType => type.kind === 'class')
  const missing = classes.flatMap((type) =>
    type.members.flatMap((member) =>
      namesIn(member.type)
        .filter((name) => !known.has(name) && !type.parameters?.includes(name))
        .map((name) => `${type.name}.${member.name} holds ${name}, which the page does not print.`),
    ),
  )
  return missing.map((message) => ({ code: 'type-missing', message }))
}

const wellKnown = ['Stream', 'KeyValuePair', 'Tuple', 'ResponseStatus', 'ResponseError', 'ErrorResponse']
