/** Names the recorded cases that our server answers otherwise, and why; a case that matches again is taken off. */

import { versions } from './recordings.ts'

/** A case, the versions in which it deviates, and the reason. */
export interface Deviation {
  readonly id: string
  readonly versions: readonly (typeof versions)[number][]
  readonly reason: string
}

/** All of them. */
export const knownDeviations: readonly Deviation[] = [
  {
    id: 'routes/builtin/types-metadata-json',
    versions,
    reason:
      'Only the length was recorded. Ours is shorter: it leaves out the lists of names that the real document gives of what ServiceStack itself exports and ignores, which are settings of its generators and no facts of the API.',
  },
]
