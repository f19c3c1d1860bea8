/** Records of worlds for tests of what is written down of them. */

import fc from 'fast-check'
import type { WorldRecord } from '#mocks/world/world-record.ts'

const startedAt = Date.parse('2026-01-02T03:04:05Z')

/** A world of one hold, after events that the journal has forgotten. */
export const sampleRecord: WorldRecord = {
  scenario: 'busyQueue',
  seed: 7,
  startedAt,
  clock: { at: startedAt + 61_000, rate: 10 },
  count: 41,
  fold: [{ c: 'sessions', i: 'S1', p: { callState: ['Connected'] } }],
  events: [
    {
      n: 41,
      s: 12,
      t: startedAt + 60_000,
      w: 'HoldSession',
      b: 'agent',
      c: 'sessions',
      i: 'S1',
      p: { since: ['ü €'] },
    },
  ],
}

const text = fc.oneof(fc.constantFrom('', '__proto__', 'sessions', '\ud800', 'ü€😀', 'a.b-c_d'), fc.string())
const moment = fc.oneof(fc.integer({ min: 0, max: 4e12 }), fc.double({ min: -8e15, max: 8e15, noNaN: true }))
const patch = fc.oneof(fc.constant(0 as const), fc.array(fc.jsonValue()), fc.dictionary(text, fc.constant(0 as const)))
const change = { c: text, i: text, p: patch }
const step = fc.record({ ...change, w: text, b: text, t: moment, steps: fc.nat({ max: 3 }) })

/** Any record whose numbers JSON can tell. */
export const anyRecord: fc.Arbitrary<WorldRecord> = fc
  .record({
    scenario: text,
    seed: fc.integer(),
    startedAt: moment,
    clock: fc.record({ at: moment, rate: fc.double({ min: 0, max: 1000, noNaN: true }) }),
    forgotten: fc.oneof(fc.constant(0), fc.nat()),
    fold: fc.array(fc.record(change), { maxLength: 3 }),
    steps: fc.array(step, { maxLength: 5 }),
  })
  .map(({ forgotten, steps, ...rest }) => {
    let s = 0
    const events = steps.map(({ steps: more, ...event }, index) => {
      s += more
      return { ...event, n: forgotten + index + 1, s }
    })
    // minus zero is zero in JSON
    return JSON.parse(JSON.stringify({ ...rest, count: forgotten + events.length, events }))
  })
