/** The scalars that are written otherwise because a request wants them so. */

import { enumValue, numberOfEnum } from './enum-value.ts'
import type { Notation } from './notation.ts'
import { type EnumShape, type ScalarShape, type Shape, scalarShape } from './shape.ts'
import type { TextValue } from './text-value.ts'
import type { Zone } from './zone.ts'

/** What stands for null in a dictionary, since writers leave null out before they look at the type. */
export const nullMark = '\0null'

/** Begins a key that has no quotes around it. */
export const bareKeyMark = '\0'

type Write = (value: Exclude<TextValue, object>, zone: Zone) => string

/** An enum as its number, unless the value has a name of its own on the wire. */
export function enumAsNumber(shape: EnumShape, { bare }: Notation): ScalarShape {
  return wanted(shape, (value) => enumText(shape, String(value), bare))
}

/** An enum as a dictionary's key: JSON quotes other numbers there, but not these. */
export function enumKeyAsNumber(shape: EnumShape, { bare }: Notation): ScalarShape {
  return wanted(shape, (value) => {
    const text = enumText(shape, String(value), bare)
    return /^-?\d/.test(text) ? bareKeyMark + text : text
  })
}

/** A date as digits, which the notation spells. */
export function unixDate(shape: ScalarShape): ScalarShape {
  return { ...shape, rule: { ...shape.rule, spelling: 'wanted' } }
}

/** A scalar that writes the mark of null as null; other shapes cannot hold the mark. */
export function nullable(shape: Shape, { string, bare, spellings }: Notation): Shape {
  if (shape.kind !== 'scalar' || shape.scalar === 'object') return shape
  const { rule, scalar } = shape
  const { spelling } = rule
  const spell = spellings[scalar] ?? rule.write ?? String
  return wanted(shape, (value, zone) => {
    if (value === nullMark) return 'null'
    const text = spell(value ?? '', zone)
    return spelling === 'text' ? string(text) : spelling === 'bare' ? bare(text) : text
  })
}

/** True for what can hold the mark of null. */
export function canHoldNullMark(shape: Shape): boolean {
  return shape.kind === 'scalar' && shape.scalar !== 'object'
}

function wanted({ initial, isNullable }: ScalarShape | EnumShape, write: Write): ScalarShape {
  const rule = { spelling: 'wanted', write } as const
  return { ...scalarShape('int', isNullable), initial, rule }
}

function enumText({ type }: EnumShape, value: string, bare: (text: string) => string): string {
  const number = numberOfEnum(value, type)
  if (number === undefined) return bare(value)
  const name = String(enumValue(number, type))
  const place = type.values.indexOf(name)
  const hasOwnName = type.names !== undefined && place >= 0 && type.names[place] !== name
  return hasOwnName && !type.isFlags ? bare(name) : String(number)
}
