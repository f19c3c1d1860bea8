/** Says what the library's own reader makes of what its own writer wrote: docs/discoveries/jsv-losses.md */

import { needsQuotes } from '#servicestack/jsv/quote.ts'
import { findType } from '#servicestack/model/find-type.ts'
import type { Format } from '#servicestack/model/format.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { isList, isObject } from '#servicestack/model/wire-kind.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { trim, trimEnd, trimStart } from '#servicestack/text/trim.ts'
import { emptyMark } from '#servicestack/text/unquote.ts'
import { sampleModel } from './sample-model.ts'

/** Returns a sample value as a server of 8.6 reads it: the same, but for the documented losses. */
export function whatComesBack(value: WireValue, type: TypeReference, format: Format): WireValue {
  switch (type.kind) {
    case 'scalar':
      return unmarked(value)
    case 'list':
      if (!isList(value)) return value
      return type.isArray && isText(type.items) && format === 'jsv' ? texts(value) : items(value, type.items, format)
    case 'dictionary':
      return isObject(value) ? entries(value, type.values, format) : value
    case 'named':
      return isObject(value) ? members(value, type.name, format) : value
  }
}

/** A list of one blank text is an empty list, unless the text stands in quotes, as in JSON all do. */
function items(list: readonly WireValue[], type: TypeReference, format: Format): WireValue {
  const [only] = list
  const isLoneBlank = list.length === 1 && typeof only === 'string' && only !== '' && isBlank(only)
  return isLoneBlank && format === 'jsv' ? [] : list.map((item) => whatComesBack(item, type, format))
}

/** An array of texts loses the blanks at its ends, unless quotes shield them; a blank text there is nothing. */
function texts(list: readonly WireValue[]): WireValue {
  const trimmed = list.map((item, index) => {
    if (typeof item !== 'string' || item === '' || needsQuotes(item)) return item
    const start = index === 0 ? trimStart(item, 0, item.length) : 0
    const end = index === list.length - 1 ? trimEnd(item, start, item.length) : item.length
    return item.slice(start, end) || null
  })
  return trimmed.length === 1 && (trimmed[0] === null || trimmed[0] === emptyMark) ? [] : trimmed.map(unmarked)
}

function unmarked(item: WireValue): WireValue {
  return item === emptyMark ? '' : item
}

/** The mark of an empty text slips out as a key. */
function entries(dictionary: WireObject, type: TypeReference, format: Format): WireValue {
  return Object.fromEntries(
    Object.entries(dictionary).map(([key, value]) => [
      key === '' && isText(type) ? emptyMark : key,
      whatComesBack(value ?? null, type, format),
    ]),
  )
}

function members(object: WireObject, name: string, format: Format): WireValue {
  if (findType(sampleModel, name)?.kind !== 'class') return object
  const types = new Map(wireMembers(sampleModel, name).map((member) => [member.name, member.type]))
  return Object.fromEntries(
    Object.entries(object).map(([member, value]) => {
      const type = types.get(member)
      return [member, type ? whatComesBack(value ?? null, type, format) : (value ?? null)]
    }),
  )
}

function isBlank(text: string): boolean {
  return text === emptyMark || (trim(text) === '' && !needsQuotes(text))
}

function isText(type: TypeReference): boolean {
  return type.kind === 'scalar' && type.scalar === 'string'
}
