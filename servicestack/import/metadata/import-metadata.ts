/** Reads `/types/metadata.json`, and `/metadata/app.json` with it or alone, into a model. */

import type { Fact } from '#servicestack/model/fact.ts'
import type { JsonNames, ServiceModel } from '#servicestack/model/service-model.ts'
import { ImportError } from '../import-error.ts'
import type { Imported } from '../imported.ts'
import { collectOperations } from './collect-operations.ts'
import { indexTypes } from './index-types.ts'
import type { MetadataNode } from './metadata-node.ts'
import { parseMetadata } from './parse-metadata.ts'
import { readDataType } from './read-data-type.ts'
import { readOperation } from './read-operation.ts'

/**
 * Returns the model that a server's metadata describes, or throws an `ImportError`. The two documents share their
 * description of types and may come in either order; only that of the app knows the service's title.
 * @example importMetadata(await text('/types/metadata.json'), await text('/metadata/app.json'))
 */
export function importMetadata(text: string, other?: string): Imported {
  const documents = parseAll(text, other)
  refuseTwoApis(documents)
  const types = typesOf(documents)
  const about = documents.map((document) => document.member('app')).find((node) => node.isObject())
  const jsonNames = (about === undefined ? undefined : casingNamed(about)) ?? casingOf(types)
  const { operations, notes } = collectOperations(types)
  const index = indexTypes(types, operations, jsonNames)
  const title = about?.member('serviceName').optionalText()
  const host = hostOf(
    about?.member('baseUrl').optionalText() ?? types.member('config').member('baseUrl').optionalText(),
  )
  const model: ServiceModel = {
    title: title ?? '',
    ...(host === undefined ? {} : { host }),
    jsonNames,
    operations: operations.map((node) => readOperation(node, index)),
    types: index.types.map((entry) => readDataType(entry, index)),
    ...unknownOf(title),
  }
  return { model, notes: [...notes, ...index.notes] }
}

function unknownOf(title: string | undefined): { unknown?: readonly Fact[] } {
  return title === undefined ? { unknown: ['title'] } : {}
}

function parseAll(text: string, other: string | undefined): readonly MetadataNode[] {
  if (other === undefined) return [parseKnown(text, 'the metadata')]
  return [parseKnown(text, 'the first document'), parseKnown(other, 'the second document')]
}

function parseKnown(text: string, file: string): MetadataNode {
  const document = parseMetadata(text, file)
  if (descriptionIn(document) !== undefined || document.member('app').isObject()) return document
  throw notMetadata(
    document.isObject() ? 'it is JSON, but it lists no operations.' : 'it is JSON, but no object.',
    file,
  )
}

/** `/metadata/app.json` holds as `api` what the other document is. */
function descriptionIn(document: MetadataNode): MetadataNode | undefined {
  return [document, document.member('api')].find((node) => !node.member('operations').isAbsent())
}

/** Two documents of one server describe the same operations. */
function refuseTwoApis(documents: readonly MetadataNode[]): void {
  const [first, second] = documents.map(operationsOf)
  if (first === undefined || second === undefined || first.size === 0 || second.size === 0) return
  if ([...first].some((name) => second.has(name))) return
  const place = { line: 1, column: 1, excerpt: '', pointer: 'its root' }
  const why = 'it and the metadata of the app have no operation in common, so they are of two APIs.'
  throw new ImportError('two-apis', place, why, 'Import each API on its own.')
}

function operationsOf(document: MetadataNode): ReadonlySet<string> {
  const operations = descriptionIn(document)?.member('operations').items() ?? []
  return new Set(operations.flatMap((operation) => operation.member('request').member('name').optionalText() ?? []))
}

/** The document that is nothing but a description wins. */
function typesOf(documents: readonly MetadataNode[]): MetadataNode {
  const found = documents.flatMap((document) => descriptionIn(document) ?? [])
  const types = found.find(({ pointer }) => pointer === '') ?? found[0]
  if (types !== undefined) return types
  throw notMetadata('it tells about the app, but lists no operations.', 'the metadata')
}

function notMetadata(why: string, file: string): ImportError {
  const place = { line: 1, column: 1, excerpt: '', pointer: 'its root', file }
  const whatToDo = 'Fetch /types/metadata.json or /metadata/app.json of the server.'
  return new ImportError('not-metadata', place, why, whatToDo)
}

/** The keys of the document are cased as the server cases all its JSON. */
function casingOf(types: MetadataNode): JsonNames {
  return types.member('operations').pointer.endsWith('/Operations') ? 'PascalCase' : 'camelCase'
}

/** Before version 8 a server that spells names as they are says `Default`. */
function casingNamed(about: MetadataNode): JsonNames | undefined {
  const name = about.member('jsTextCase').optionalText()
  if (name === undefined) return undefined
  return name === 'CamelCase' ? 'camelCase' : 'PascalCase'
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : undefined
}
