/** Asks whether the server answered at all, in time and in full. */

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
          hint: 'Other requests of this run were answered, so the server is there.',
        },
      ],
    }
  },
}
