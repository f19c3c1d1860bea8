/** Makes the numbers of a page-like response agree with its rows. */

import { isList, isObject } from '#servicestack/model/wire-kind.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { factAs } from './fact-as.ts'
import type { Inventor } from './inventor.ts'
import { ownValue } from './own-value.ts'
import { pagingOf } from './paging.ts'
import { rowsMember } from './rows-member.ts'
import { wordsOf } from './words-of.ts'

/**
 * Returns the members of a response that follow from its rows: `total`, `pages`, `hasMore` and their like. Without
 * `all`, the rows on the page are all there are.
 */
export function pageFacts(
  type: string,
  response: WireValue,
  request: WireObject,
  inventor: Inventor,
  all?: number,
): WireObject {
  const members = inventor.membersOf(type)
  const rows = rowsMember(members)
  const held = rows && isObject(response) ? ownValue(response, rows.name) : undefined
  if (!isList(held)) return {}
  const { skip, take } = all === undefined ? { skip: 0, take: Infinity } : pagingOf(request)
  const page = { shown: held.length, total: all ?? held.length, skip, take }
  const hasTotal = members.some(({ name }) => /\btotal\b/.test(wordsOf(name)))
  const facts = members.flatMap((member) => {
    const fact = factOf(wordsOf(member.name), page, hasTotal)
    const value = fact === undefined ? undefined : factAs(member.type, fact)
    return value === undefined ? [] : [[member.name, value] as const]
  })
  return Object.fromEntries(facts)
}

interface Page {
  readonly shown: number
  readonly total: number
  readonly skip: number
  readonly take: number
}

function factOf(words: string, { shown, total, skip, take }: Page, hasTotal: boolean): number | boolean | undefined {
  const pages = Number.isFinite(take) && take > 0 ? Math.max(1, Math.ceil(total / take)) : 1
  if (/^(pages|page count|total pages|number of pages)$/.test(words)) return pages
  if (/^total( (count|rows|results|items|records))?$/.test(words)) return total
  if (/^((row|result|item) )?count$/.test(words)) return hasTotal ? shown : total
  if (/^(offset|skip)$/.test(words)) return skip
  if (/^(current )?page( no| number)?$/.test(words)) return Number.isFinite(take) ? Math.floor(skip / take) + 1 : 1
  if (/^((has|is) )?(more|next|next page)$/.test(words)) return skip + shown < total
  return undefined
}
