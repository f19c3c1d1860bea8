/** Names the request DTO of an operation that nobody named. */

import type { ListedOperation } from '../list-operations.ts'
import { refuseHostileName } from '../refuse-hostile-name.ts'
import { schemaShape } from './schema-shape.ts'
import type { TypeBook } from './type-book.ts'
import { pascalCase } from './type-names.ts'

/**
 * Returns the name: that of the schema that is the body of this operation and nothing else, else the operationId, else
 * the verb with the path.
 */
export function nameOperation(
  { node, path, verb, body }: ListedOperation,
  references: ReadonlyMap<string, number>,
  book: TypeBook,
): string {
  const reference = body?.schema.member('$ref').optionalText()
  if (body !== undefined && reference !== undefined && references.get(reference) === 1) {
    const target = body.schema.resolved()
    const name = book.nameByPointer.get(target.pointer)
    if (name !== undefined && schemaShape(target) === 'class') return name
  }
  const operationId = node.member('operationId').optionalText()
  const wanted =
    operationId === undefined
      ? pascalCase(`${verb.toLowerCase()} ${path}`)
      : pascalCase(refuseHostileName(operationId, node.member('operationId')))
  return book.names.take(book.names.isFree(wanted) ? wanted : `${wanted}Request`)
}
