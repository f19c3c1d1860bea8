/** A case with its answers, recorded for one or more versions of the library. */

import type { Answer } from './answer.ts'
import type { Case } from './case.ts'

/** The versions whose answers may be recorded. */
export const dialects = ['6.11', '8.6', '10.15', '10.5'] as const

/** A recording. */
export interface Vector extends Case {
  readonly want: Readonly<Partial<Record<(typeof dialects)[number], Answer>>>
}
