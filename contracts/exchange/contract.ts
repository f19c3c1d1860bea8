/** Names what a server is held to: one operation of one service model. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'

/** An operation and the model that knows its types. */
export interface Contract {
  readonly model: ServiceModel
  readonly operation: Operation
}
