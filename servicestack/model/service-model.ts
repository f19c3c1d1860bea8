/** Holds what a ServiceStack server publishes about itself, as plain data that every other room reads. */

import type { DataType } from './data-type.ts'
import type { Fact } from './fact.ts'
import type { Operation } from './operation.ts'

/** One API: its operations and every type that a request or a response can reach. */
export interface ServiceModel {
  /** The service title, as the metadata page prints it. */
  readonly title: string
  /** Host name (and port) of the published server, when the source names one. */
  readonly host?: string
  /** How the server spells the members of its JSON and JSV; camelCase where no source tells. */
  readonly jsonNames?: JsonNames
  readonly operations: readonly Operation[]
  /** Types in published order; request DTOs are among them, ServiceStack's own types are not. */
  readonly types: readonly DataType[]
  /** What the sources could not tell; absent when they told everything. */
  readonly unknown?: readonly Fact[]
}

/** The two casings of a server, `JsConfig.TextCase`. */
export type JsonNames = 'camelCase' | 'PascalCase'
