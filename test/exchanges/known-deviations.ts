/** Names the recorded cases that our server answers otherwise, and why; a case that matches again is taken off. */

import type { versions } from './recordings.ts'

/** A case, the versions in which it deviates, and the reason. */
export interface Deviation {
  readonly id: string
  readonly versions: readonly (typeof versions)[number][]
  readonly reason: string
}

/** All of them. */
export const knownDeviations: readonly Deviation[] = []
