/** Spells the name of a C# property as a server of either casing writes it. */

import { camelCase } from '#servicestack/model/camel-case.ts'
import type { JsonNames } from '#servicestack/model/service-model.ts'

/** Returns the wire name that a property has where no `DataMember` gives it another; camelCase where none is told. */
export function wireName(property: string, jsonNames: JsonNames | undefined): string {
  return jsonNames === 'PascalCase' ? property : camelCase(property)
}
