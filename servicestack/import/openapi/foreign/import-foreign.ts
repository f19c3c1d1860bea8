/** Reads an OpenAPI document that somebody else wrote, as if ServiceStack served it. */

import type { Imported } from '../../imported.ts'
import type { DocumentNode } from '../document-node.ts'
import type { ListedOperation } from '../list-operations.ts'
import { foreignModel } from './foreign-model.ts'
import { nameOperation } from './name-operation.ts'
import { readForeignOperation } from './read-foreign-operation.ts'
import { requestClass } from './request-class.ts'
import { openTypeBook } from './type-book.ts'

/** Returns the model: one operation for each verb of each path, its request DTO made of parameters and body. */
export function importForeign(
  root: DocumentNode,
  listed: readonly ListedOperation[],
  references: ReadonlyMap<string, number>,
): Imported {
  const book = openTypeBook(root)
  const operations = listed.map((told) => {
    const name = nameOperation(told, references, book)
    book.types.set(name, requestClass(name, told, book))
    return readForeignOperation(name, [told], root, book)
  })
  const message = 'The document is not ServiceStack’s: request DTOs and their names are made from operations.'
  return foreignModel(root, operations, book, [{ code: 'operation-inferred', message }])
}
