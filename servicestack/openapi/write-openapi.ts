/** Writes a model as an OpenAPI 3.1 document that reads back as the same model. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { writeComponents } from './components-object.ts'
import { openDraft } from './draft.ts'
import { writeInfo } from './info-object.ts'
import type { OpenApiDocument } from './openapi-document.ts'
import { type PathsObject, writePaths } from './paths-object.ts'
import { writeServers } from './server-object.ts'
import { writeTags } from './tag-object.ts'

/** Returns the document of a model, or throws an `OpenApiError` when no document can hold the model. */
export function writeOpenApi(model: ServiceModel): OpenApiDocument {
  const draft = openDraft(model)
  const paths = writePaths(draft)
  return {
    openapi: '3.1.0',
    info: writeInfo(model.title),
    servers: writeServers(model.host),
    tags: writeTags(Object.keys(paths)),
    paths,
    components: writeComponents(draft, paths),
    ...writeOrder(model, paths),
  }
}

/** Operations that share paths may be told in another order than the model's. */
function writeOrder(model: ServiceModel, paths: PathsObject): Pick<OpenApiDocument, 'x-servicestack'> {
  const operations = model.operations.map(({ name }) => name)
  const parts = Object.values(paths).flatMap((item) => Object.values(item))
  const told = [...new Set(parts.map((part) => part['x-servicestack'].operation))]
  return told.join() === operations.join() ? {} : { 'x-servicestack': { operations } }
}
