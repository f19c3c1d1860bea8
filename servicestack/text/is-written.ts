/** Tells the spelling of ServiceStack's own writer from the others that its reader takes. */

import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { EnumShape, ScalarShape } from './shape.ts'
import type { Zone } from './zone.ts'

/** True for a text, without quotes, that the writer would have written for the value that was read from it. */
export function isWritten(text: string, value: WireValue, shape: ScalarShape | EnumShape, zone: Zone): boolean {
  if (shape.kind === 'enum') return String(value) === text
  const { isWritten: knows, write = String } = shape.rule
  return shape.rule.spelling === 'text' || (knows ? knows(text) : write(value, zone) === text)
}
