/** Says what a request member asks of the entities in a list, by its name: `minPrice`, `nameContains`, `ids`. */

import type { Member } from '#servicestack/model/member.ts'
import { isText } from './is-text.ts'
import { sameType } from './same-type.ts'
import { wordsOf } from './words-of.ts'

/** A request member and the entity's members that it is about; of several, one is enough. */
export interface ListFilter {
  readonly from: string
  readonly to: readonly string[]
  readonly test: FilterTest
}

/** How a member must compare with what is asked. */
export type FilterTest =
  | 'equal'
  | 'unequal'
  | 'at least'
  | 'above'
  | 'at most'
  | 'below'
  | 'containing'
  | 'starting'
  | 'ending'
  | 'one of'
  | 'between'

/** Returns the filter, or undefined for a member whose name tells none: such a one changes nothing. */
export function listFilter(asked: Member, members: readonly Member[]): ListFilter | undefined {
  const words = wordsOf(asked.name)
  if (isText(asked.type) && free.test(words)) {
    const texts = members.filter(({ type }) => isText(type))
    return { from: asked.name, to: texts.map(({ name }) => name), test: 'containing' }
  }
  const found = members.flatMap((member) => {
    const test = testIn(words, wordsOf(member.name), asked.type.kind === 'list')
    return test !== undefined && isComparable(asked, member, test) ? [{ member, test }] : []
  })
  const [longest] = found.toSorted((one, other) => other.member.name.length - one.member.name.length)
  return longest && { from: asked.name, to: [longest.member.name], test: longest.test }
}

/** Names of a text that is looked for everywhere. */
const free = /^(q|query|search|search (text|term|string|query)|term|text|keywords?|free text|filter)$/

function testIn(words: string, member: string, isList: boolean): FilterTest | undefined {
  if (isList) {
    if ([`${member}s`, `${member} in`, `${member}s in`, member].includes(words)) return 'one of'
    return words === `${member} between` ? 'between' : undefined
  }
  const rest = words.startsWith(`${member} `)
    ? words.slice(member.length + 1)
    : words.endsWith(` ${member}`)
      ? words.slice(0, -member.length - 1)
      : undefined
  return rest === undefined ? undefined : tests.get(rest)
}

/** Words before or after a member's own, as AutoQuery reads them. */
const tests: ReadonlyMap<string, FilterTest> = new Map<string, FilterTest>([
  ...['min', 'minimum', 'from', 'since', 'start', 'higher than', 'on or after', 'greater than or equal to', 'gte'].map(
    (words) => [words, 'at least'] as const,
  ),
  ...['above', 'after', 'over', 'beyond', 'greater than', 'older than', 'begin', 'gt'].map(
    (words) => [words, 'above'] as const,
  ),
  ...['max', 'maximum', 'to', 'until', 'end', 'stop', 'on or before', 'less than or equal to', 'lte'].map(
    (words) => [words, 'at most'] as const,
  ),
  ...['below', 'before', 'under', 'behind', 'less than', 'lower than', 'younger than', 'lt'].map(
    (words) => [words, 'below'] as const,
  ),
  ...['not', 'not equal to'].map((words) => [words, 'unequal'] as const),
  ...['contains', 'like', 'containing'].map((words) => [words, 'containing'] as const),
  ['starts with', 'starting'],
  ['ends with', 'ending'],
])

function isComparable(asked: Member, member: Member, test: FilterTest): boolean {
  const type = asked.type.kind === 'list' ? asked.type.items : asked.type
  if (!sameType(type, member.type) || type.kind === 'list' || type.kind === 'dictionary') return false
  return test === 'containing' || test === 'starting' || test === 'ending' ? isText(type) : true
}
