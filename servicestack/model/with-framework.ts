/** Puts the framework's own operations and types beside an API's. */

import { addMissing } from './add-missing.ts'
import { frameworkModel } from './framework-model.ts'
import type { ServiceModel } from './service-model.ts'

/** Returns all that a server of this API answers; what the API declares itself wins over the framework's. */
export function withFramework(model: ServiceModel): ServiceModel {
  return {
    ...model,
    operations: addMissing(model.operations, frameworkModel.operations),
    types: addMissing(model.types, frameworkModel.types),
  }
}
