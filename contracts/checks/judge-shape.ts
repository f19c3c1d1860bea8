/** Judges the shape of an answer in one format. */

import type { Contract } from '#contracts/exchange/contract.ts'
import type { Exchange } from '#contracts/exchange/exchange.ts'
import type { Format } from '#contracts/exchange/way.ts'
import type { Judgement } from './check.ts'
import { readAnswer } from './read-answer.ts'
import { unconcerned } from './unconcerned.ts'

/** Judges answers that were asked for in the given format. */
export function judgeShape(exchange: Exchange, contract: Contract, format: Format): Judgement {
  if (exchange.ask.way.format !== format) return unconcerned
  const reading = readAnswer(exchange, contract)
  switch (reading.kind) {
    case 'nothing':
      return unconcerned
    case 'unreadable':
      return { judged: 1, faults: [reading.fault] }
    case 'value':
      return reading.match
  }
}
