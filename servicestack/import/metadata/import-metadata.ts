/** Reads `/types/metadata.json`, and `/metadata/app.json` with it or alone, into a model. */

import type { Fact } from '#servicestack/model/fact.ts'
import type { JsonNames, ServiceModel } from '#servicestack/model/service-model.ts'
import { ImportError } from '../import-error.ts'
import type { Imported } from '../imported.ts'
import { indexTypes } from './index-types.ts'
import { MetadataNode } from './metadata-node.ts'
import { readDataType } from './read-data-type.ts'
import { readOperation } from './read-operation.ts'

/**
 * Returns the model that a server's metadata describes, or throws an `ImportError`. The two documents share their
 * description of types; only the second knows the service's title.
 * @example importMetadata(await text('/types/metadata.json'), await text('/metadata/app.json'))
 */
export function importMetadata(text: string, app?: string): Imported {
  const root = parse(text)
  const documents = app === undefined ? [root] : [root, parse(app)]
  const types = documents.map(typesOf).find((node) => !node.member('operations').isAbsent())
  if (types === undefined) throw notMetadata()
  const about = documents.map((document) => document.member('app')).find((node) => node.isObject())
  const jsonNames = about === undefined ? casingOf(types) : (casingNamed(about) ?? casingOf(types))
  const index = indexTypes(types, jsonNames)
  const title = about?.member('serviceName').optionalText()
  const host = hostOf(
    about?.member('baseUrl').optionalText() ?? types.member('config').member('baseUrl').optionalText(),
  )
  const operations = index.operations.map((node) => readOperation(node, index))
  const model: ServiceModel = {
    title: title ?? '',
    ...(host === undefined ? {} : { host }),
    jsonNames,
    operations,
    types: index.types.map((entry) => readDataType(entry, index)),
    ...unknownOf(title),
  }
  return { model, notes: index.notes }
}

function unknownOf(title: string | undefined): { unknown?: readonly Fact[] } {
  return title === undefined ? { unknown: ['title'] } : {}
}

function parse(text: string): MetadataNode {
  try {
    return new MetadataNode(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (cause) {
    const place = { line: 1, column: 1, excerpt: text.trim().slice(0, 60) }
    const why = `it is no JSON: ${cause instanceof Error ? cause.message : String(cause)}.`
    const whatToDo = 'Fetch /types/metadata.json again; a file that ends early was not fetched to its end.'
    throw new ImportError('broken-json', place, why, whatToDo, { cause })
  }
}

/** `/metadata/app.json` holds the whole description of types as `api`. */
function typesOf(document: MetadataNode): MetadataNode {
  const api = document.member('api')
  return api.isObject() ? api : document
}

function notMetadata(): ImportError {
  const place = { line: 1, column: 1, excerpt: '', pointer: 'its root' }
  const why = 'it is JSON, but it lists no operations as /types/metadata.json does.'
  return new ImportError('not-metadata', place, why, 'Fetch /types/metadata.json or /metadata/app.json of the server.')
}

/** The keys of the document are cased as the server cases all its JSON. */
function casingOf(types: MetadataNode): JsonNames {
  const isPascal = types.isObject() && Object.hasOwn(Object(types.value), 'Operations')
  return isPascal ? 'PascalCase' : 'camelCase'
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
