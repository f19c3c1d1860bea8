/** Makes an enum of the model. */

import type { EnumType } from '#servicestack/model/data-type.ts'
import type { DeclaredEnum } from './declaration.ts'

/** Returns the enum; its numbers are told where they are no plain count. */
export function toEnum({ name, description, values, names, numbers, isFlags }: DeclaredEnum): EnumType {
  const isSpelledOtherwise = names.some((one, at) => one !== values[at])
  const isCounted = numbers?.every((number, at) => number === at) ?? true
  return {
    kind: 'enum',
    name,
    ...(description === undefined ? {} : { description }),
    values,
    ...(isSpelledOtherwise ? { names } : {}),
    ...(numbers === undefined || isCounted ? {} : { numbers }),
    ...(isFlags ? { isFlags } : {}),
  }
}
