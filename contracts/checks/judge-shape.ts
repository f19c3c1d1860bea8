/** Judges the shape of an answer in one format. */

import type { Format } from '#contracts/exchange/way.ts'
import type { Judgement } from './check.ts'
import type { Testimony } from './testimony.ts'
import { unconcerned } from './unconcerned.ts'

/** Judges answers that were asked for in the given format. */
export function judgeShape({ exchange, reading }: Testimony, format: Format): Judgement {
  if (exchange.ask.way.format !== format) return unconcerned
  switch (reading.kind) {
    case 'nothing':
      return unconcerned
    case 'unreadable':
      return { judged: 1, faults: [reading.fault] }
    case 'value':
      return reading.match
  }
}
