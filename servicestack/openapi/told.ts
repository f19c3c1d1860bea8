/** Leaves out of facts what nobody told. */

/** Returns the facts that are there, in the order in which they are named. */
export function told(facts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined))
}
