/** Writes a model as an OpenAPI 3.1 document that reads back as the same model. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { writeComponents } from './components-object.ts'
import { openDraft } from './draft.ts'
import { writeInfo } from './info-object.ts'
import { writeModelExtension } from './model-extension.ts'
import type { OpenApiDocument } from './openapi-document.ts'
import { writePaths } from './paths-object.ts'
import { planPaths } from './plan-paths.ts'
import { writeServers } from './server-object.ts'
import { writeTags } from './tag-object.ts'

/** Returns the document of a model, or throws an `OpenApiError` when no document can hold the model. */
export function writeOpenApi(model: ServiceModel): OpenApiDocument {
  const draft = openDraft(model)
  const paths = writePaths(draft)
  const components = writeComponents(draft, paths)
  const extension = writeModelExtension(draft, paths)
  return {
    openapi: '3.1.0',
    info: writeInfo(model.title),
    servers: writeServers(model.host),
    tags: writeTags(planPaths(draft.model).flat()),
    paths,
    components,
    ...(Object.keys(extension).length === 0 ? {} : { 'x-servicestack': extension }),
  }
}
