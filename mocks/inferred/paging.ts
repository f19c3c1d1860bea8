/** Reads from a request which part of a list it asks for. */

import type { WireObject } from '#servicestack/model/wire-value.ts'
import { wordsOf } from './words-of.ts'

/** The first row and how many there may be. */
export interface Paging {
  readonly skip: number
  readonly take: number
}

/** Returns what names like `skip`, `take`, `page` and `pageSize` ask for; without any of them everything. */
export function pagingOf(request: WireObject): Paging {
  const value = (pattern: RegExp) => {
    const name = Object.keys(request).find((one) => pattern.test(wordsOf(one)))
    const number = Number(name === undefined ? undefined : request[name])
    return Number.isInteger(number) && number >= 0 ? number : undefined
  }
  const take = value(/^(take|limit|top|page size|per page|max results|max)$/) || undefined
  const skip = value(/^(skip|offset|start)$/)
  const page = value(/^page( no| number)?$/)
  const index = value(/^page index$/) ?? Math.max((page ?? 1) - 1, 0)
  if (skip !== undefined) return { skip, take: take ?? Infinity }
  if (take === undefined) return { skip: index * usualSize, take: index > 0 ? usualSize : Infinity }
  return { skip: index * take, take }
}

/** The size of a page whose number alone was asked for. */
const usualSize = 25
