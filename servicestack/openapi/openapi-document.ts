/** Describes the OpenAPI Object, the root of a document: OpenAPI 3.1, section 4.8.1. */

import type { ComponentsObject } from './components-object.ts'
import type { InfoObject } from './info-object.ts'
import type { ModelExtension } from './model-extension.ts'
import type { PathsObject } from './paths-object.ts'
import type { ServerObject } from './server-object.ts'
import type { TagObject } from './tag-object.ts'

/** A document as the writer makes it, members in the order they are written. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0'
  readonly info: InfoObject
  readonly servers: readonly ServerObject[]
  readonly tags: readonly TagObject[]
  readonly paths: PathsObject
  readonly components: ComponentsObject
  readonly 'x-servicestack'?: ModelExtension
}
