/** Puts together what was read of a foreign document. */

import type { Fact } from '#servicestack/model/fact.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { ImportNote } from '../../import-note.ts'
import type { Imported } from '../../imported.ts'
import type { DocumentNode } from '../document-node.ts'
import { readServer } from '../read-server.ts'
import { readForeignTypes } from './read-foreign-types.ts'
import type { TypeBook } from './type-book.ts'

/** Reads the types that the operations brought along, and returns the model with all notes, the given ones first. */
export function foreignModel(
  root: DocumentNode,
  operations: readonly Operation[],
  book: TypeBook,
  notes: readonly ImportNote[],
): Imported {
  readForeignTypes(book)
  const { host } = readServer(root)
  const title = root.member('info').member('title').optionalText()
  const model = {
    title: title ?? '',
    ...(host === undefined ? {} : { host }),
    operations,
    types: [...book.types.values()],
    unknown: title === undefined ? ['title' as const, ...unknown] : unknown,
  }
  return { model, notes: [...notes, ...lostNotes, ...scopeNotes(book), ...eachOnce(book.notes)] }
}

function scopeNotes({ scopes }: TypeBook): readonly ImportNote[] {
  if (scopes.size === 0) return []
  const told = [...scopes].map(([scope, times]) => `${scope} (${times})`).join(', ')
  const message = `The scopes that operations ask for are neither roles nor permissions, and left out: ${told}.`
  return [{ code: 'scopes-left-out', message }]
}

/** A schema that several operations take is read for each of them. */
function eachOnce(notes: readonly ImportNote[]): readonly ImportNote[] {
  return [...new Map(notes.map((note) => [note.message, note])).values()]
}

/** What OpenAPI has no words for. */
const unknown: readonly Fact[] = [
  'json-names',
  'access',
  'markers',
  'methods',
  'service-methods',
  'namespaces',
  'property-names',
  'collections',
  'documented-names',
  'interfaces',
  'generics',
  'data-contracts',
  'nesting',
  'abstract-classes',
  'enum-numbers',
  'enum-descriptions',
  'flags',
]

const lostNotes: readonly ImportNote[] = [
  { code: 'fact-not-carried', message: 'It says who must sign in, not which roles and permissions it takes.' },
  {
    code: 'fact-not-carried',
    message: 'C# names, namespaces, generics, interfaces, flags and enum numbers are not told.',
  },
]
