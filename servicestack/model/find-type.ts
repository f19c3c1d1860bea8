/** Looks a type up by its name. */

import type { DataType } from './data-type.ts'
import type { ServiceModel } from './service-model.ts'

/** Returns the type with this name, or undefined when the model has none. */
export function findType(model: ServiceModel, name: string): DataType | undefined {
  const known = indexes.get(model.types)
  if (known !== undefined) return known.get(name)
  const index = new Map<string, DataType>()
  for (const type of model.types) if (!index.has(type.name)) index.set(type.name, type)
  indexes.set(model.types, index)
  return index.get(name)
}

/** Models never change, so each is indexed once. */
const indexes = new WeakMap<readonly DataType[], ReadonlyMap<string, DataType>>()
