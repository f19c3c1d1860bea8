/** Cuts the text of a list into raw items. */

import { behindValue } from './behind-value.ts'
import type { Cutter } from './cutter.ts'
import { argumentOutOfRange, indexOutOfRange } from './serialization-error.ts'
import { trim } from './trim.ts'

/** What a list does with separators, which depends on its .NET type. */
export interface ListManners {
  /** A list of classes or dictionaries that begins with one lets any character stand between its items. */
  readonly isObjectList: boolean
  /** Whether a separator at the very end adds an empty item: never, behind an item, behind an empty one, or always. */
  readonly endsOpen: 'never' | 'behind-an-item' | 'behind-nothing' | 'always'
  /** An array of strings loses its brackets, and the blanks within, twice. */
  readonly isStringArray: boolean
}

/**
 * Returns the raw items of a list, null for an empty one, undefined for one that an open end adds. The brackets may be missing, and the last character falls
 * with the first, whatever it is. Evidence: docs/discoveries/jsv-lists.md
 */
export function cutItems(text: string, manners: ListManners, cutter: Cutter): readonly (string | null | undefined)[] {
  const once = withoutBrackets(trim(text))
  if (trim(once) === '') return []
  const body = manners.isStringArray ? withoutBrackets(trim(once)) : once
  if (trim(body) === '') return []
  const items: (string | null | undefined)[] = []
  let offset = cutter.next(body, 0)
  const isObjectList = manners.isObjectList && body[offset] === '{'
  while (offset < body.length) {
    const { slice, end } = cutter.value(body, offset)
    items.push(slice)
    const behind = behindValue(body, end, isObjectList ? 'anything' : 'separator', cutter)
    offset = behind.offset
    const isOpenEnd = behind.isSeparated && offset >= body.length && !isObjectList
    if (isOpenEnd && addsItem(slice, manners)) items.push(undefined)
  }
  return items
}

function addsItem(last: string | null, { endsOpen }: ListManners): boolean {
  return endsOpen === 'always' || endsOpen === (last === null ? 'behind-nothing' : 'behind-an-item')
}

function withoutBrackets(text: string): string {
  if (text === '') throw indexOutOfRange()
  if (text === '[') throw argumentOutOfRange()
  return text.startsWith('[') ? text.slice(1, -1) : text
}
