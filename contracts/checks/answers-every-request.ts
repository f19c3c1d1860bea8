/** Asks whether the server answered at all, in time and in full. */

import type { Silence } from '#contracts/exchange/exchange.ts'
import type { ExchangeCheck } from './check.ts'

/** A request without an answer is a fault: whoever called would wait for it. */
export const answersEveryRequest: ExchangeCheck = {
  id: 'answers-every-request',
  looksAt: 'exchange',
  judge({ outcome }) {
    if (outcome.kind === 'answered') return { judged: 1, faults: [] }
    const { code, why } = outcome
    return {
      judged: 1,
      faults: [
        {
          severity: 'violation',
          code,
          part: 'connection',
          pointer: '',
          expected: 'a complete answer',
          actual: why,
          hint: hints[code],
        },
      ],
    }
  },
}

const isThere = 'Other requests of this run were answered, so the server is there.'
const waits = 'It began to answer, so it is there; clients wait for the rest, and have no use for a part.'

const hints: Readonly<Record<Silence, string>> = {
  'not-sent': 'Nothing can be said of an answer to what was not sent.',
  'timed-out': isThere,
  'connection-failed': isThere,
  'broken-off': waits,
  unfinished: waits,
  'too-large': 'No answer of this operation is that long, so it was not read to its end.',
}
