/** Holds an entity that no move made, a planted one for instance, to what is always true of its kind. */

import type { Invariant } from './move.ts'

/** Returns the invariants that an entity breaks; `before` is absent where it is new. */
export function brokenInvariants<Entity>(
  invariants: readonly Invariant<Entity>[],
  before: Entity | undefined,
  after: Entity,
): readonly Invariant<Entity>[] {
  return invariants.filter(({ isKept }) => !isKept(before, after))
}
