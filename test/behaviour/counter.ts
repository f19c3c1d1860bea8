/** A small kind of entity for tests of what all behaviours share. */

import type { Move } from '#behaviour/move.ts'

/** Something that counts. */
export interface Counter {
  readonly count: number
}

/** Adds to a counter, which may not go down, nor above 9. */
export const add: Move<Counter, number, 'low' | 'full'> = {
  operation: 'Add',
  collection: 'counters',
  idOf: () => '',
  unknown: () => ({ status: 404, errorCode: 'NotFound', message: 'No counter' }),
  stateOf: ({ count }) => (count < 9 ? 'low' : 'full'),
  promises: () => [],
  rows: [
    { from: ['low'], effects: [{ member: 'count', becomes: ({ before, request }) => before.count + request }] },
    { from: ['full'], refusal: { status: 409, errorCode: 'Conflict', message: 'Full' } },
  ],
  holds: [
    {
      claim: 'it has moved',
      member: 'count',
      isSeen: (after, { before, request }) => after.count !== before.count || request === 0,
    },
  ],
  invariants: [
    { claim: 'it never goes down', member: 'count', isKept: (before, after) => (before?.count ?? 0) <= after.count },
    { claim: 'it stays below 10', member: 'count', isKept: (_, after) => after.count < 10 },
  ],
}
