/** Judges the shape of an answer in one format. */

import type { Format } from '#servicestack/model/format.ts'
import type { Judgement } from './check.ts'
import type { Testimony } from './testimony.ts'
import { unconcerned } from './unconcerned.ts'

/** Judges answers that were read in the given format. */
export function judgeShape({ reading }: Testimony, format: Format): Judgement {
  if (reading.kind === 'nothing' || reading.format !== format) return unconcerned
  switch (reading.kind) {
    case 'unreadable':
      return { judged: 1, faults: [reading.fault] }
    case 'value':
      return reading.match
  }
}
