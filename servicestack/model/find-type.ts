/** Looks a type up by its name. */

import type { DataType } from './data-type.ts'
import type { ServiceModel } from './service-model.ts'

/** Returns the type with this name, or undefined when the model has none. */
export function findType(model: ServiceModel, name: string): DataType | undefined {
  return model.types.find((type) => type.name === name)
}
