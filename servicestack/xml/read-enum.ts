/** Reads enums by the names of C#. */

import type { EnumType } from '#servicestack/model/data-type.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { enumValue } from '#servicestack/text/enum-value.ts'

/** What a text says, or the name in it that the enum does not have. */
export type EnumReading = { readonly value: WireValue } | { readonly unknown: string }

/** Returns the value of a name, spelled exactly; flags are names with blanks between them. */
export function readEnum(text: string, type: EnumType): EnumReading {
  const names = type.isFlags ? text.split(' ').filter(Boolean) : [text]
  const known = type.names ?? type.values
  let number = 0
  for (const name of names) {
    const index = known.indexOf(name)
    if (index < 0) return { unknown: name }
    number |= type.numbers?.[index] ?? index
  }
  return { value: enumValue(number, type) }
}
