/** Reads an OpenAPI 3.1 document that the writer made back into its model. */

import type { DataType } from '#servicestack/model/data-type.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { readTypes } from './components-object.ts'
import { readTitle } from './info-object.ts'
import { readModelExtension } from './model-extension.ts'
import { OpenApiError } from './openapi-error.ts'
import { readPaths } from './paths-object.ts'
import { Place } from './place.ts'
import { refuseDangling } from './refuse-dangling.ts'
import { readHost } from './server-object.ts'
import { componentName } from './writable-name.ts'

/** Returns the model of a document, or throws an `OpenApiError` where it is no ServiceStack contract. */
export function readOpenApi(document: unknown): ServiceModel {
  const root = new Place(document)
  refuseOtherVersions(root.member('openapi'))
  refuseDangling(root)
  const host = readHost(root.member('servers'))
  const title = readTitle(root.member('info'))
  const operations = readPaths(root.member('paths'))
  const { jsonNames, unknown, spelling, types, order, ...told } = readModelExtension(root.member('x-servicestack'))
  refuseMissingRequests(operations, types, root.member('components').member('schemas'))
  return {
    title,
    ...(host === undefined ? {} : { host }),
    ...(jsonNames === undefined ? {} : { jsonNames }),
    operations: inOrder(operations, told.operations),
    types: inOrder([...readTypes(root.member('components'), spelling), ...types], order),
    ...(unknown === undefined ? {} : { unknown }),
  }
}

function refuseOtherVersions(version: Place): void {
  if (version.text().startsWith('3.1.')) return
  const why = `it says OpenAPI ${version.text()}, and only 3.1 says which members may be null.`
  throw new OpenApiError('wrong-version', version.pointer, why, 'Run `understudy generate` to write it anew.')
}

/** An operation is named after its request DTO, which is a reference in all but spelling. */
function refuseMissingRequests(operations: readonly Operation[], types: readonly DataType[], schemas: Place): void {
  const others = new Set(types.map(({ name }) => name))
  const requests = operations
    .filter(({ name }) => !others.has(name))
    .map(({ name }) => schemas.member(componentName(name)))
  const lost = requests.find((schema) => schema.isAbsent())
  if (lost === undefined) return
  const whatToDo = 'Add the schema of its request DTO, or run `understudy generate` to write the document anew.'
  throw new OpenApiError('missing', lost.pointer, 'an operation of this name has no schema.', whatToDo)
}

function inOrder<Named extends { readonly name: string }>(
  all: readonly Named[],
  names: readonly string[],
): readonly Named[] {
  if (names.length === 0) return all
  const ranks = new Map(names.map((name, rank) => [name, rank]))
  const rank = ({ name }: Named) => ranks.get(name) ?? names.length
  return all.toSorted((left, right) => rank(left) - rank(right))
}
