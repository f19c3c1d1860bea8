/** Lists the names in a type. */

import type { DeclaredType } from './declaration.ts'

/** Returns the names of all types that a type is made of. */
export function namesInType(type: DeclaredType): readonly string[] {
  if (type.kind === 'list') return namesInType(type.items)
  if (type.kind === 'dictionary') return namesInType(type.values)
  return type.kind === 'named' ? [type.name, ...type.typeArguments.flatMap(namesInType)] : []
}
