/** Reads an OpenAPI 2.0 document as ServiceStack's OpenApiFeature writes it. */

import { groupBy } from '#servicestack/model/group-by.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { ImportNote } from '../../import-note.ts'
import type { Imported } from '../../imported.ts'
import type { DocumentNode } from '../document-node.ts'
import { isFrameworkOperation } from '../is-framework-operation.ts'
import type { ListedOperation } from '../list-operations.ts'
import { readServer } from '../read-server.ts'
import { type Definitions, indexDefinitions } from './definitions.ts'
import { lostFacts, lostNotes } from './lost-facts.ts'
import { noteOrphans } from './note-orphans.ts'
import { operationName } from './operation-name.ts'
import { type OperationRead, readOperation } from './read-operation.ts'
import { readRequests } from './read-requests.ts'
import { readTypes } from './read-types.ts'
import type { Settling } from './settle-type.ts'

/** Returns the model of a document, or undefined when the document is not one of ServiceStack's. */
export function importServiceStack(
  root: DocumentNode,
  operations: readonly ListedOperation[],
  references: ReadonlyMap<string, number>,
): Imported | undefined {
  if (root.member('swagger').isAbsent()) return undefined
  const definitions = indexDefinitions(root)
  const { operations: named, unnamed } = nameOperations(operations, definitions)
  // only ServiceStack makes an operationId from the name of a definition
  if (unnamed.length * 2 >= operations.length) return undefined
  const { host, prefix } = readServer(root)
  const settling: Settling = { definitions, met: new Map(), missing: new Set(), notes: [] }
  const own = [...named].filter(([name, told]) => !told.some((one) => isFrameworkOperation(name, one)))
  const ownNames = new Set(own.map(([name]) => name))
  const read = own.map(([name, told]) => readOperation(name, told, prefix, settling))
  const types = readTypes(settling)
  const requests = readRequests(types, new Map(own), settling)
  const model = {
    title: root.member('info').member('title').optionalText() ?? '',
    ...(host === undefined ? {} : { host }),
    operations: read.map(({ operation }) => operation),
    types: requests.types,
    unknown: read.some(({ isTagAmbiguous }) => isTagAmbiguous) ? withTags : lostFacts,
  }
  const notes = [
    ...lostNotes,
    ...noteOrphans(root, definitions, references, new Set(named.keys())),
    ...noteOperations(read),
    ...noteFramework([...named.keys()].filter((name) => !ownNames.has(name))),
    ...noteUnnamed(unnamed),
    ...requests.notes,
    ...settling.notes,
  ]
  return { model, notes }
}

const withTags = [...lostFacts.slice(0, 2), 'tags' as const, ...lostFacts.slice(2)]

/** Operations by name, and those whose operationId begins with no definition. */
interface Named {
  readonly operations: ReadonlyMap<string, readonly ListedOperation[]>
  readonly unnamed: readonly ListedOperation[]
}

function nameOperations(operations: readonly ListedOperation[], { byKey }: Definitions): Named {
  const named = operations.map((operation) => ({ operation, name: operationName(operation, (key) => byKey.has(key)) }))
  const groups = groupBy(named, ({ name }) => name ?? '')
  const bare = (group: typeof named) => group.map(({ operation }) => operation)
  return {
    operations: new Map(
      [...groups].flatMap(([name, group]) => (name === '' ? [] : [[name, bare([...group])] as const])),
    ),
    unnamed: bare([...(groups.get('') ?? [])]),
  }
}

function noteOperations(read: readonly OperationRead[]): readonly ImportNote[] {
  const inferred = read.flatMap(({ inferredRoutes }) => inferredRoutes)
  const ambiguous = read
    .filter(({ isTagAmbiguous }) => isTagAmbiguous)
    .map(({ operation }: { operation: Operation }) => operation.name)
  const [verbs, tags] = [
    `Routes that list GET, PUT, POST and DELETE are taken to answer every verb: ${inferred.join(', ')}.`,
    `A tag that is the first segment of the path is also made up for operations without tags; left out of ${ambiguous.join(', ')}.`,
  ]
  return [
    ...(inferred.length === 0 ? [] : [{ code: 'verbs-inferred' as const, message: verbs }]),
    ...(ambiguous.length === 0 ? [] : [{ code: 'tags-unknown' as const, message: tags }]),
  ]
}

/** Every server has them, so they are no part of an API. */
function noteFramework(left: readonly string[]): readonly ImportNote[] {
  const message = `ServiceStack's own operations are left out: ${left.join(', ')}.`
  return left.length === 0 ? [] : [{ code: 'operations-left-out', message }]
}

function noteUnnamed(unnamed: readonly ListedOperation[]): readonly ImportNote[] {
  return unnamed.map(({ verb, path }) => {
    const message = `${verb} ${path} has an operationId that begins with no definition: left out.`
    return { code: 'operation-not-carried', message }
  })
}
