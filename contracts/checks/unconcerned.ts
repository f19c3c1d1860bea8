/** The judgement of a check that an exchange does not concern. */

import type { Judgement } from './check.ts'

/** Nothing was looked at, so nothing was found. */
export const unconcerned: Judgement = Object.freeze({ judged: 0, faults: Object.freeze([]) })
