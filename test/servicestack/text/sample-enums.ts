/** Enums of every kind, as the recordings have them. */

import type { EnumType } from '#servicestack/model/data-type.ts'

/** Numbered from nought on. */
export const reason: EnumType = { kind: 'enum', name: 'SessionHoldReasons', values: ['None', 'Transferring'] }

/** Spelled otherwise than named. */
export const colour: EnumType = {
  kind: 'enum',
  name: 'Colour',
  values: ['dark-red', 'Blue', 'a,b: c'],
  names: ['DarkRed', 'Blue', 'Odd'],
}

/** Added up. */
export const rights: EnumType = {
  kind: 'enum',
  name: 'Rights',
  values: ['Read', 'Write', 'Admin'],
  numbers: [1, 2, 4],
  isFlags: true,
}

/** Below nought, and two values of one number. */
export const signed: EnumType = {
  kind: 'enum',
  name: 'Signed',
  values: ['Zero', 'One', 'Uno', 'Minus'],
  numbers: [0, 1, 1, -1],
}
