/** Holds what a ServiceStack server publishes about itself, as plain data that every other room reads. */

import type { DataType } from './data-type.ts'
import type { Operation } from './operation.ts'

/** One API: its operations and every type that a request or a response can reach. */
export interface ServiceModel {
  /** The service title, as the metadata page prints it. */
  readonly title: string
  /** Host name (and port) of the published server, when the source names one. */
  readonly host?: string
  readonly operations: readonly Operation[]
  /** Types in published order; request DTOs are among them. */
  readonly types: readonly DataType[]
}
