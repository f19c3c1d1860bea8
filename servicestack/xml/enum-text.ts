/** Spells enums by the names of C#. */

import type { EnumType } from '#servicestack/model/data-type.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { numberOfEnum } from '#servicestack/text/enum-value.ts'

/** The text of an enum's element, and whether it is all of the value. */
export interface EnumText {
  readonly text: string
  readonly isWhole: boolean
}

/** Returns the name of a value, or those of its flags: `Read Admin`. What no name stands for is missing in the text. */
export function enumText(value: WireValue, type: EnumType): EnumText {
  const names = type.names ?? type.values
  const number = numberOfEnum(value, type)
  if (number === undefined) return { text: '', isWhole: false }
  const whole = names.find((_, index) => numberAt(index, type) === number)
  if (whole !== undefined) return { text: whole, isWhole: true }
  return type.isFlags ? flagsText(number, names, type) : { text: '', isWhole: false }
}

function flagsText(number: number, names: readonly string[], type: EnumType): EnumText {
  const written: string[] = []
  let rest = number
  names.forEach((name, index) => {
    const flag = numberAt(index, type)
    if (flag === 0 || (flag & rest) !== flag) return
    written.push(name)
    rest &= ~flag
  })
  return { text: written.join(' '), isWhole: rest === 0 }
}

function numberAt(index: number, { numbers }: EnumType): number {
  return numbers?.[index] ?? index
}
