/** Describes a kind of entity, and all that may be about it. */

import type { DeedCandidate } from './deed-candidate.ts'
import type { EntityShape } from './entity-shape.ts'

/** One kind of entity, and all that may be about it. */
export interface EntityKind extends EntityShape {
  readonly noun: string
  readonly collection: string
  readonly candidates: readonly DeedCandidate[]
}

/** A kind that candidates may still join. */
export interface OpenKind extends EntityKind {
  readonly candidates: DeedCandidate[]
}
