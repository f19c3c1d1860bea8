/** Sorts the members of a request for a list by what they ask for. */

import type { Member } from '#servicestack/model/member.ts'
import type { EntityUse } from './entity-plan.ts'
import { isText } from './is-text.ts'
import { type ListFilter, listFilter } from './list-filter.ts'
import { pagingPart } from './paging-part.ts'
import { wordsOf } from './words-of.ts'

/** What a request for a list can say. */
export interface ListAsking {
  readonly filters: readonly ListFilter[]
  /** Members that name the members to sort by; `-price` and the second kind turn the order around. */
  readonly orderBy: readonly string[]
  readonly orderByDescending: readonly string[]
  /** Members that change nothing. */
  readonly ignored: readonly string[]
}

/** Returns it for a use that lists entities of these members. */
export function listAsking(
  asked: readonly Member[],
  members: readonly Member[],
  { pairs }: Pick<EntityUse, 'pairs'>,
): ListAsking {
  const equal = pairs.map(({ from, to }): ListFilter => ({ from, to: [to], test: 'equal' }))
  const paired = new Set(pairs.map(({ from }) => from))
  const named = (pattern: RegExp) =>
    asked.flatMap(({ name, type }) => (isText(type) && !paired.has(name) && pattern.test(wordsOf(name)) ? [name] : []))
  const orderBy = named(/^(order|sort)( by)?$/)
  const orderByDescending = named(/^(order|sort) by desc(ending)?$/)
  const left = asked.filter(
    ({ name }) => !paired.has(name) && ![...orderBy, ...orderByDescending].includes(name) && !isOther(wordsOf(name)),
  )
  const found = left.map((member) => ({ name: member.name, filter: listFilter(member, members) }))
  return {
    filters: [...equal, ...found.flatMap(({ filter }) => filter ?? [])],
    orderBy,
    orderByDescending,
    ignored: found.flatMap(({ name, filter }) => (filter === undefined ? [name] : [])),
  }
}

/** What says how much of a list to show, and not which rows: AutoQuery's own members among them. */
function isOther(words: string): boolean {
  return pagingPart(words) !== undefined || /^(include|fields|meta)$/.test(words)
}
