/** Puts the framework's own operations and types beside an API's. */

import { addMissing } from './add-missing.ts'
import { frameworkModel } from './framework-model.ts'
import { inPascalCase } from './framework-types.ts'
import type { Operation } from './operation.ts'
import type { ServiceModel } from './service-model.ts'

/** Returns all that a server of this API answers; what the API declares itself wins over the framework's. */
export function withFramework(
  model: ServiceModel,
  operations: readonly Operation[] = frameworkModel.operations,
): ServiceModel {
  const types = frameworkModel.types.map((type) =>
    type.kind === 'class' && model.jsonNames === 'PascalCase' ? inPascalCase(type) : type,
  )
  return {
    ...model,
    operations: addMissing(model.operations, operations),
    types: addMissing(model.types, types),
  }
}
