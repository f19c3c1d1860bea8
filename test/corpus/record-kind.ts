/** Names the kinds of records that facts are taken apart into. */

import { type Fact, facts } from '#servicestack/model/fact.ts'

/** Kinds of facts, those that every source tells by what it lists, and parts of facts that sources tell one by one. */
export const recordKinds = [
  ...facts,
  ...(['operations', 'types', 'members', 'parameters', 'type-descriptions', 'member-descriptions'] as const),
  ...(['wire-types', 'wire-responses', 'route-order', 'page-labels', 'page-requirements'] as const),
] as const

/** One of them. */
export type RecordKind = (typeof recordKinds)[number]

/** Returns the kind of fact that a record is a part of; what a source lists is never unknown. */
export function factOf(kind: RecordKind): Fact | undefined {
  if (kind === 'type-descriptions' || kind === 'member-descriptions') return 'descriptions'
  if (kind === 'wire-responses') return 'responses'
  if (kind === 'route-order') return 'routes'
  if (kind === 'page-requirements') return 'required'
  return facts.find((fact) => fact === kind)
}
