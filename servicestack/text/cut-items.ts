/** Cuts the text of a list into raw items. */

import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { behindValue } from './behind-value.ts'
import type { Cutter } from './cutter.ts'
import { argumentOutOfRange, indexOutOfRange } from './serialization-error.ts'
import { trim } from './trim.ts'

/**
 * Returns the raw items of a list, null for an empty one. The brackets may be missing, and the last character falls
 * with the first, whatever it is. In a list that begins with an object any character may separate. Otherwise a
 * separator at the very end adds an empty item, behind an empty one only among strings. Evidence:
 * docs/discoveries/jsv-lists.md
 */
export function cutItems(text: string, type: TypeReference, cutter: Cutter): readonly (string | null)[] {
  const body = withoutBrackets(trim(text))
  if (trim(body) === '') return []
  const isText = type.kind === 'scalar' && type.scalar === 'string'
  const items: (string | null)[] = []
  let offset = cutter.next(body, 0)
  const isObjectList = !isText && body[offset] === '{'
  while (offset < body.length) {
    const { slice, end } = cutter.value(body, offset)
    items.push(slice)
    const behind = behindValue(body, end, isObjectList ? 'anything' : 'separator', cutter)
    offset = behind.offset
    const isOpenEnd = behind.isSeparated && offset >= body.length && !isObjectList
    if (isOpenEnd && (isText || slice !== null)) items.push(null)
  }
  return items
}

function withoutBrackets(text: string): string {
  if (text === '') throw indexOutOfRange()
  if (text === '[') throw argumentOutOfRange()
  return text.startsWith('[') ? text.slice(1, -1) : text
}
