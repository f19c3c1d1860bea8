/** Invents a value of an enum. */

import type { Chance } from '#mocks/world/invention.ts'
import type { EnumType } from '#servicestack/model/data-type.ts'
import type { MemberRules } from '#servicestack/model/member.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { enumValue, numberOfEnum } from '#servicestack/text/enum-value.ts'

/** Returns one of the values, as it stands on the wire; of flags a number that is made of some. */
export function inventEnum(type: EnumType, { allowedValues = [] }: MemberRules, chance: Chance): WireValue {
  const isAllowed = (value: string) => allowedValues.length === 0 || allowedValues.includes(value)
  const values = type.values.filter(isAllowed)
  if (type.isFlags) return flags(values.length > 0 ? values : type.values, type, chance)
  // of several values with one number the wire knows the first, and one without letters is easily taken for nothing
  const written = values.filter((value) => value !== '' && enumValue(numberOfEnum(value, type) ?? 0, type) === value)
  const choice = written.length > 0 ? written : type.values
  return choice.length > 0 ? chance.helpers.arrayElement(choice) : '0'
}

function flags(values: readonly string[], type: EnumType, { helpers }: Chance): number {
  if (values.length === 0) return 0
  const chosen = helpers.arrayElements(values, { min: 1, max: Math.min(2, values.length) })
  return chosen.reduce((sum, value) => sum | (numberOfEnum(value, type) ?? 0), 0)
}
