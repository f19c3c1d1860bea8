/** Tells whether an entity is one of those that a list is asked for. */

import { isList } from '#servicestack/model/wire-kind.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { canonical } from './canonical.ts'
import { compareValues } from './compare-values.ts'
import type { FilterTest, ListFilter } from './list-filter.ts'
import { ownValue } from './own-value.ts'

/** True when one of the filter's members is as the request says, and where the request says nothing. */
export function passes(entity: WireObject, { from, to, test }: ListFilter, request: WireObject): boolean {
  const wanted = ownValue(request, from)
  if (wanted === undefined || wanted === '' || (isList(wanted) && wanted.length === 0)) return true
  return to.some((name) => {
    const value = ownValue(entity, name)
    return value !== undefined && holds(test, value, wanted)
  })
}

function holds(test: FilterTest, value: WireValue, wanted: WireValue): boolean {
  switch (test) {
    case 'equal':
      return canonical(value) === canonical(wanted)
    case 'unequal':
      return canonical(value) !== canonical(wanted)
    case 'at least':
      return compareValues(value, wanted) >= 0
    case 'above':
      return compareValues(value, wanted) > 0
    case 'at most':
      return compareValues(value, wanted) <= 0
    case 'below':
      return compareValues(value, wanted) < 0
    case 'containing':
      return lower(value).includes(lower(wanted))
    case 'starting':
      return lower(value).startsWith(lower(wanted))
    case 'ending':
      return lower(value).endsWith(lower(wanted))
    case 'one of':
      return isList(wanted) && wanted.some((one) => canonical(one) === canonical(value))
    case 'between':
      return isList(wanted) && isBetween(value, wanted)
  }
}

function lower(value: WireValue): string {
  return String(value).toLowerCase()
}

function isBetween(value: WireValue, [least, most]: readonly WireValue[]): boolean {
  return (
    least !== undefined && most !== undefined && compareValues(value, least) >= 0 && compareValues(value, most) <= 0
  )
}
