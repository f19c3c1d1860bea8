/** Where our codec may differ from the real library, and why nobody should want otherwise. */

import type { Disagreement } from './disagreement.ts'

/** A kind of disagreement that is accepted. */
export interface KnownDisagreement {
  readonly reason: string
  readonly covers: (disagreement: Disagreement) => boolean
}

/** All of them. */
export const knownDisagreements: readonly KnownDisagreement[] = []
