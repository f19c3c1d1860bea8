/** Converts text to an enum value the lenient way of ServiceStack.Text. */

import type { EnumType } from '#servicestack/model/data-type.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { enumValue, numberOfEnum } from './enum-value.ts'
import { refuse } from './scalars/refuse.ts'

/** Reads an enum value by name (any case), by number, or as a comma list of names that are OR-ed by their numbers. */
export function readEnum(text: string, type: EnumType): WireValue {
  return enumValue(numberOfEnum(text, type) ?? refuse(text), type)
}
