/** A case that our codec and the library answer differently. */

import type { Answer } from './answer.ts'
import type { Case } from './case.ts'

/** The case and both answers. */
export interface Disagreement {
  readonly asked: Case
  readonly dialect: '6.11' | '8.6' | '10.15' | '10.5'
  readonly ours: Answer
  readonly theirs: Answer
}
