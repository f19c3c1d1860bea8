/** Lists what a page cannot tell of its operation. */

import { type Fact, facts } from '#servicestack/model/fact.ts'
import type { Page } from './page.ts'
import type { PageTypes } from './page-types.ts'
import type { PageAnswer } from './read-answer.ts'

/** What the head of every page tells, whatever its code says of it. */
const told: ReadonlySet<Fact> = new Set<Fact>(['title', 'tags', 'routes', 'verbs', 'route-notes', 'access'])

/** Returns the kinds of facts that are unknown or in doubt, in the order of reports. */
export function unknownOfPage(page: Page, types: PageTypes, answer: PageAnswer): readonly Fact[] {
  const unknown = new Set<Fact>([
    ...types.unknown.filter((fact) => !told.has(fact)),
    ...(['operation-notes', 'methods', 'service-methods'] as const),
    ...(page.title === '' ? (['title'] as const) : []),
    ...(page.tags.kind === 'told' ? [] : (['tags'] as const)),
    ...(page.notes.some(({ code }) => code === 'route-text-inferred') ? (['route-notes'] as const) : []),
    ...(answer.isUnknown ? (['responses'] as const) : []),
    ...(answer.isGuess ? (['generics'] as const) : []),
  ])
  return facts.filter((fact) => unknown.has(fact))
}
