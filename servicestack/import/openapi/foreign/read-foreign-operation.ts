/** Reads one operation of a foreign document, whose request DTO is read already. */

import { groupBy } from '#servicestack/model/group-by.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { DocumentNode } from '../document-node.ts'
import type { ListedOperation } from '../list-operations.ts'
import { readServer } from '../read-server.ts'
import { readAccess } from './read-access.ts'
import { readForeignType } from './read-foreign-type.ts'
import type { TypeBook } from './type-book.ts'

/** Returns the operation that answers at these verbs of these paths; what the first says of itself goes for all. */
export function readForeignOperation(
  name: string,
  told: readonly [ListedOperation, ...ListedOperation[]],
  root: DocumentNode,
  book: TypeBook,
): Operation {
  const [{ node }] = told
  const { prefix } = readServer(root)
  const { access, scopes } = readAccess(node, root)
  const tags = node.member('tags').texts()
  const schema = told.find(({ response }) => response !== undefined)?.response
  const response = schema && readForeignType(schema, `${name}Response`, book).type
  for (const scope of scopes) book.scopes.set(scope, (book.scopes.get(scope) ?? 0) + 1)
  return {
    name,
    ...describe(name, node.member('summary').optionalText(), node.member('description').optionalText()),
    ...(tags.length === 0 ? {} : { tags }),
    routes: [...groupBy(told, (one) => barePath(one, book))].map(([path, same]) => ({
      path: prefix + path,
      verbs: same.map(({ verb }) => verb),
    })),
    ...(response === undefined ? {} : { response }),
    access,
  }
}

/** Some tell operations of one path apart by a query or a fragment behind it, which no route has. */
function barePath({ verb, path }: ListedOperation, { notes }: TypeBook): string {
  const [bare = '/'] = path.split(/[?#]/)
  if (bare !== path) {
    const message = `${verb} ${path} has more than a path: ${path.slice(bare.length)} is left out.`
    notes.push({ code: 'parameter-left-out', message })
  }
  return bare
}

/** The shorter text describes, the longer one is a note; the name alone and blanks say nothing. */
function describe(name: string, ...texts: readonly (string | undefined)[]): Pick<Operation, 'description' | 'notes'> {
  const [description, notes] = new Set(
    texts.filter((text) => text !== undefined && text.trim() !== '' && text !== name),
  )
  return {
    ...(description === undefined ? {} : { description }),
    ...(notes === undefined ? {} : { notes }),
  }
}
