/** Reads an OpenAPI 3 document that ServiceStack 10 wrote of its endpoints. */

import { knownFrameworkNames } from '#servicestack/model/framework-names.ts'
import { groupBy } from '#servicestack/model/group-by.ts'
import type { ImportNote } from '../../import-note.ts'
import type { Imported } from '../../imported.ts'
import type { DocumentNode } from '../document-node.ts'
import { isFrameworkOperation } from '../is-framework-operation.ts'
import { type ListedOperation, listOperations } from '../list-operations.ts'
import { requestInId } from '../request-in-id.ts'
import { endpointRequest } from './endpoint-request.ts'
import { foreignModel } from './foreign-model.ts'
import { readForeignOperation } from './read-foreign-operation.ts'
import { openTypeBook, type TypeBook } from './type-book.ts'

/**
 * Returns the model of a document, or undefined when the document is not one of ServiceStack's. It refers to types that
 * it does not define, as `object` and `Uri`, and to whatever is hidden from metadata: `missing` are those references.
 */
export function importEndpoints(
  root: DocumentNode,
  listed: readonly ListedOperation[],
  missing: readonly string[],
): Imported | undefined {
  if (listed.filter((told) => nameOf(told) === undefined).length * 2 >= listed.length) return undefined
  const whole = withSchemas(root, missing)
  const book = openTypeBook(whole)
  const named = listOperations(whole).map((told) => ({ told, name: nameOf(told) }))
  const isLeft = ({ name, told }: Named) => name !== undefined && isFrameworkOperation(name, told)
  const groups = groupBy(
    named.filter((one) => one.name !== undefined && !isLeft(one)),
    ({ name }) => name ?? '',
  )
  const operations = [...groups].flatMap(([request, same]) => {
    const [first, ...others] = same.map(({ told }) => told)
    if (first === undefined) return []
    const schema = whole.member('components').member('schemas').member(request)
    const name = book.nameByPointer.get(schema.pointer) ?? book.names.take(request)
    book.types.set(name, endpointRequest(name, schema, [first, ...others], book))
    return [readForeignOperation(name, [first, ...others], whole, book)]
  })
  const { model, notes } = foreignModel(whole, operations, book, endpointNotes(named.filter(isLeft), named))
  const types = model.types.filter(({ name }) => !knownFrameworkNames.has(name))
  return { model: { ...model, types }, notes: [...notes, ...missingNotes(whole, missing, book)] }
}

/** A verb of a path, and the request that its operationId names. */
interface Named {
  readonly told: ListedOperation
  readonly name: string | undefined
}

function nameOf({ node, verb, path }: ListedOperation): string | undefined {
  return requestInId(node.member('operationId').optionalText(), verb, path)
}

/** The document with a schema for each of those references, which says what its name says. */
function withSchemas(root: DocumentNode, missing: readonly string[]): DocumentNode {
  const added = missing.map((reference) => [nameIn(reference), nameIn(reference) === 'Uri' ? uri : {}] as const)
  const components = root.member('components')
  const schemas = { ...Object(components.member('schemas').value), ...Object.fromEntries(added) }
  return root.with({ ...Object(root.value), components: { ...Object(components.value), schemas } })
}

const uri = { type: 'string', format: 'uri' }

function nameIn(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}

function missingNotes(root: DocumentNode, missing: readonly string[], book: TypeBook): readonly ImportNote[] {
  const schemas = root.member('components').member('schemas')
  return missing
    .map(nameIn)
    .filter((name) => book.readByPointer.has(schemas.member(name).pointer) && !known.has(name))
    .map((name) => {
      const message = `${name} is named but not defined: read as an object that may hold anything.`
      return { code: 'type-missing', message }
    })
}

/** What .NET means by such a name is what it is read as. */
const known: ReadonlySet<string> = new Set(['Object', 'Uri'])

function endpointNotes(left: readonly Named[], all: readonly Named[]): readonly ImportNote[] {
  const names = [...new Set(left.map(({ name }) => name))]
  const unnamed = all.filter(({ name }) => name === undefined)
  return [
    note('operation-not-carried', 'Operations without a route are not in it, and nothing says whether there are any.'),
    note('fact-not-carried', 'Of the verbs of a route only the one that clients prefer is told, where there is one.'),
    ...(names.length === 0
      ? []
      : [note('operations-left-out', `ServiceStack's own operations are left out: ${names.join(', ')}.`)]),
    ...unnamed.map(({ told: { verb, path } }) =>
      note('operation-not-carried', `${verb} ${path} has an operationId that is made of no request: left out.`),
    ),
  ]
}

function note(code: ImportNote['code'], message: string): ImportNote {
  return { code, message }
}
