/** Reads an OpenAPI 3.1 document that the writer made back into its model. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { readTypes } from './components-object.ts'
import { readTitle } from './info-object.ts'
import { OpenApiError } from './openapi-error.ts'
import { readPaths } from './paths-object.ts'
import { Place } from './place.ts'
import { readHost } from './server-object.ts'

/** Returns the model of a document, or throws an `OpenApiError` where it is no ServiceStack contract. */
export function readOpenApi(document: unknown): ServiceModel {
  const root = new Place(document)
  refuseOtherVersions(root.member('openapi'))
  const host = readHost(root.member('servers'))
  return {
    title: readTitle(root.member('info')),
    ...(host === undefined ? {} : { host }),
    operations: inOrder(readPaths(root.member('paths')), root.member('x-servicestack').member('operations').texts()),
    types: readTypes(root.member('components')),
  }
}

function refuseOtherVersions(version: Place): void {
  if (version.text().startsWith('3.1.')) return
  const why = `it says OpenAPI ${version.text()}, and only 3.1 says which members may be null.`
  throw new OpenApiError('wrong-version', version.pointer, why, 'Run `npm run generate` to write it anew.')
}

function inOrder(operations: readonly Operation[], names: readonly string[]): readonly Operation[] {
  const rank = ({ name }: Operation) => (names.includes(name) ? names.indexOf(name) : names.length)
  return operations.toSorted((left, right) => rank(left) - rank(right))
}
