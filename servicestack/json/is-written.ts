/** Tells the spelling of ServiceStack's own JSON writer from the others that its reader takes. */

import type { WireValue } from '#servicestack/model/wire-value.ts'
import { isWritten as isWrittenInJsv } from '#servicestack/text/is-written.ts'
import type { EnumShape, ScalarShape } from '#servicestack/text/shape.ts'
import type { Zone } from '#servicestack/text/zone.ts'
import { scalarSpellings } from './scalar-spellings.ts'
import { unescapeText } from './unescape-text.ts'

const date = /^\\\/Date\(-?\d+(?:[+-]\d{4})?\)\\\/$/

/** True for a slice, without quotes, that the writer would have written for the value that was read from it. */
export function isWritten(slice: string, value: WireValue, shape: ScalarShape | EnumShape, zone: Zone): boolean {
  const scalar = shape.kind === 'enum' ? undefined : shape.scalar
  if (scalar === 'DateTime' || scalar === 'DateTimeOffset') return date.test(slice)
  const spell = scalar && scalarSpellings[scalar]
  return spell ? spell(value, zone) === slice : isWrittenInJsv(unescapeText(slice), value, shape, zone)
}
