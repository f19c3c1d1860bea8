/** Reads an OpenAPI document that somebody else wrote, as if ServiceStack served it. */

import type { Fact } from '#servicestack/model/fact.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { ImportNote } from '../../import-note.ts'
import type { Imported } from '../../imported.ts'
import type { DocumentNode } from '../document-node.ts'
import type { ListedOperation } from '../list-operations.ts'
import { readServer } from '../read-server.ts'
import { nameOperation } from './name-operation.ts'
import { readAccess } from './read-access.ts'
import { readForeignType } from './read-foreign-type.ts'
import { readForeignTypes } from './read-foreign-types.ts'
import { requestClass } from './request-class.ts'
import { openTypeBook, type TypeBook } from './type-book.ts'

/** Returns the model: one operation for each verb of each path, its request DTO made of parameters and body. */
export function importForeign(
  root: DocumentNode,
  listed: readonly ListedOperation[],
  references: ReadonlyMap<string, number>,
): Imported {
  const book = openTypeBook(root)
  const { host, prefix } = readServer(root)
  const operations = listed.map((told) =>
    readOperation(told, nameOperation(told, references, book), prefix, root, book),
  )
  readForeignTypes(book)
  const title = root.member('info').member('title').optionalText()
  const model = {
    title: title ?? '',
    ...(host === undefined ? {} : { host }),
    operations,
    types: [...book.types.values()],
    unknown: title === undefined ? ['title' as const, ...unknown] : unknown,
  }
  return { model, notes: [...foreignNotes, ...eachOnce(book.notes)] }
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

const foreignNotes: readonly ImportNote[] = [
  {
    code: 'operation-inferred',
    message: 'The document is not ServiceStack’s: request DTOs and their names are made from operations.',
  },
  { code: 'fact-not-carried', message: 'It says who must sign in, not which roles and permissions it takes.' },
  {
    code: 'fact-not-carried',
    message: 'C# names, namespaces, generics, interfaces, flags and enum numbers are not told.',
  },
]

function readOperation(
  told: ListedOperation,
  name: string,
  prefix: string,
  root: DocumentNode,
  book: TypeBook,
): Operation {
  const { node, path, verb } = told
  const summary = node.member('summary').optionalText()
  const description = node.member('description').optionalText()
  const tags = node.member('tags').texts()
  const { access, scopes } = readAccess(node, root)
  book.types.set(name, requestClass(name, told, book))
  const response =
    told.response === undefined ? undefined : readForeignType(told.response, `${name}Response`, book).type
  if (scopes.length > 0) {
    const message = `${verb} ${path} asks for the scopes ${scopes.join(', ')}, which are neither roles nor permissions: left out.`
    book.notes.push({ code: 'scopes-left-out', message })
  }
  return {
    name,
    ...describe(summary, description),
    ...(tags.length === 0 ? {} : { tags }),
    routes: [{ path: prefix + path, verbs: [verb] }],
    ...(response === undefined ? {} : { response }),
    access,
  }
}

/** The shorter text describes, the longer one is a note. */
function describe(
  summary: string | undefined,
  description: string | undefined,
): Pick<Operation, 'description' | 'notes'> {
  const first = summary ?? description
  if (first === undefined) return {}
  return { description: first, ...(description === undefined || description === first ? {} : { notes: description }) }
}
