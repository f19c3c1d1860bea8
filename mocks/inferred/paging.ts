/** Reads from a request which part of a list it asks for. */

import type { WireObject } from '#servicestack/model/wire-value.ts'
import { type PagingPart, pagingPart } from './paging-part.ts'
import { wordsOf } from './words-of.ts'

/** The first row and how many there may be. */
export interface Paging {
  readonly skip: number
  readonly take: number
}

/** Returns what names like `skip`, `take`, `page` and `pageSize` ask for; without any of them everything. */
export function pagingOf(request: WireObject): Paging {
  const value = (part: PagingPart) => {
    const name = Object.keys(request).find((one) => pagingPart(wordsOf(one)) === part)
    const number = Number(name === undefined ? undefined : request[name])
    return Number.isInteger(number) && number >= 0 ? number : undefined
  }
  const take = value('take') || undefined
  const skip = value('skip')
  const page = value('page')
  const index = value('index') ?? Math.max((page ?? 1) - 1, 0)
  if (skip !== undefined) return { skip, take: take ?? Infinity }
  if (take === undefined) return { skip: index * usualSize, take: index > 0 ? usualSize : Infinity }
  return { skip: index * take, take }
}

/** The size of a page whose number alone was asked for. */
const usualSize = 25
