/** Lists the operations of a document, of whichever version, in one form. */

import type { DocumentNode } from './document-node.ts'
import { readContent } from './read-content.ts'
import { refuseHostileName } from './refuse-hostile-name.ts'

/** One verb of one path. */
export interface ListedOperation {
  readonly node: DocumentNode
  /** The path as the document spells it, without the prefix of the server. */
  readonly path: string
  /** In capitals. */
  readonly verb: string
  /** Resolved, those of the path among them; never the body. */
  readonly parameters: readonly DocumentNode[]
  /** The schema of what the request carries. */
  readonly body?: ListedBody
  /** The schema of what a success carries; absent when it carries nothing. */
  readonly response?: DocumentNode
}

/** A body: what it holds, and how it travels. */
export interface ListedBody {
  readonly schema: DocumentNode
  readonly isForm: boolean
  readonly isRequired: boolean
}

/** Returns the operations in document order. */
export function listOperations(root: DocumentNode): readonly ListedOperation[] {
  return root
    .member('paths')
    .members()
    .filter(([path]) => !path.startsWith('x-'))
    .flatMap(([path, node]) => operationsOf(refuseHostilePath(path, node), node.resolved()))
}

/** A path is made of names and may be of any length; a star stands for the rest of it, so it means no harm there. */
function refuseHostilePath(path: string, node: DocumentNode): string {
  for (const name of path.replaceAll('*', '').split('/').filter(Boolean)) refuseHostileName(name, node)
  return path
}

const verbs: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'])

function operationsOf(path: string, item: DocumentNode): readonly ListedOperation[] {
  const shared = item.member('parameters').items()
  return item
    .members()
    .filter(([name]) => verbs.has(name))
    .map(([name, node]) => {
      const all = merged([...shared, ...node.member('parameters').items()])
      const body = bodyOf(node, all)
      const response = responseOf(node)
      return {
        node,
        path,
        verb: name.toUpperCase(),
        parameters: all.filter((parameter) => placeOf(parameter) !== 'body'),
        ...(body === undefined ? {} : { body }),
        ...(response === undefined ? {} : { response }),
      }
    })
}

/** An operation's own parameter takes the place of the path's: OpenAPI 3.1, section 4.8.10. */
function merged(parameters: readonly DocumentNode[]): readonly DocumentNode[] {
  const byName = new Map<string, DocumentNode>()
  for (const parameter of parameters.map((node) => node.resolved())) {
    const name = refuseHostileName(parameter.member('name').text(), parameter.member('name'))
    byName.set(`${placeOf(parameter)} ${name}`, parameter)
  }
  return [...byName.values()]
}

function placeOf(parameter: DocumentNode): string | undefined {
  return parameter.member('in').optionalText()
}

function bodyOf(node: DocumentNode, parameters: readonly DocumentNode[]): ListedBody | undefined {
  const inBody = parameters.find((parameter) => placeOf(parameter) === 'body')
  if (inBody !== undefined) {
    return { schema: inBody.member('schema'), isForm: false, isRequired: inBody.member('required').isTrue() }
  }
  const request = node.member('requestBody').resolved()
  const content = readContent(request.member('content'))
  if (content === undefined) return undefined
  return { ...content, isRequired: request.member('required').isTrue() }
}

/** Success with a body comes first, then any success; `default` speaks only where no success is told. */
function responseOf(node: DocumentNode): DocumentNode | undefined {
  const responses = node.member('responses')
  const told = responses.members().map(([status]) => status)
  const successes = [...told.filter((status) => /^2(?:\d\d|XX)$/i.test(status)).toSorted()]
  const asked = successes.length > 0 ? successes : told.filter((status) => status === 'default')
  return asked.map((status) => schemaOf(responses.member(status).resolved())).find((schema) => schema !== undefined)
}

function schemaOf(response: DocumentNode): DocumentNode | undefined {
  const schema = response.member('schema')
  return schema.isAbsent() ? readContent(response.member('content'))?.schema : schema
}
