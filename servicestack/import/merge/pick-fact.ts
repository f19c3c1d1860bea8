/** Picks one fact out of what several sources tell. */

import type { Fact } from '#servicestack/model/fact.ts'
import type { ImportNote } from '../import-note.ts'

/** What one source tells of one thing, and the kinds of facts that it does not know. */
export interface Telling<Value> {
  readonly source: string
  readonly value: Value
  readonly unknown: ReadonlySet<Fact>
}

/**
 * Returns the fact from the first source that knows its kind, else whatever any source says. Two that know it and say
 * different things are noted; `about` names the thing, and a kind left out is known to whoever says something.
 */
export function pickFact<Value, Picked>(
  kind: Fact | undefined,
  about: string,
  told: readonly Telling<Value>[],
  read: (value: Value) => Picked | undefined,
  notes: ImportNote[],
): Picked | undefined {
  const says = told.map(({ source, value, unknown }) => ({ source, fact: read(value), unknown }))
  const spoken = says.filter(({ fact }) => fact !== undefined)
  const knowing = spoken.filter(({ unknown }) => kind === undefined || !unknown.has(kind))
  const [first] = knowing
  if (first === undefined) return spoken[0]?.fact
  const other = knowing.find(({ fact }) => JSON.stringify(fact) !== JSON.stringify(first.fact))
  if (other !== undefined) notes.push(conflict(first.source, other.source, about))
  return first.fact
}

/** Returns the note that two sources contradict each other. */
export function conflict(first: string, other: string, about: string): ImportNote {
  const message = `${first} and ${other} say different things about ${about}. ${first} is believed.`
  return { code: 'sources-differ', message }
}
