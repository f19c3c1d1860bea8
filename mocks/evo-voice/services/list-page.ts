/** Reads which page of a list a request asks for. */

import type { Refused } from '#behaviour/move.ts'
import { badRequest } from '#behaviour/refusals.ts'
import type { ListSessions } from './list-request.ts'

/** The rows of a list: from which, at most how many (without a bound where all are wanted), and whether to count. */
export interface ListPage {
  readonly skip: number
  readonly take: number
  /** False where only data is wanted. */
  readonly isCounted: boolean
}

/** Rows of a page, unless a request says else. */
const usualCount = 25

/** Returns the page, the first one being 0, or the refusal of one that cannot be. */
export function readListPage({ page, countPerPage, all, simplifiedPaging }: ListSessions): ListPage | Refused {
  const number = page ?? 0
  const take = countPerPage || usualCount
  if (!isCount(number)) return badRequest(`'page' must be a whole number from 0, not ${number}`)
  if (!isCount(take)) return badRequest(`'countPerPage' must be a whole number from 1, not ${take}`)
  const isCounted = simplifiedPaging !== true
  return all ? { skip: 0, take: Number.POSITIVE_INFINITY, isCounted } : { skip: number * take, take, isCounted }
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
