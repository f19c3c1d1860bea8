import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compact, expand } from '#mocks/sandbox/link/compact-record.ts'
import { anyRecord, sampleRecord } from './sample-record.ts'

test('a compact record is expanded to what it was', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(expand(JSON.parse(JSON.stringify(compact(record))))).toEqual(record)
    }),
    { numRuns: 100 },
  )
})

test('what is as usual is left out', () => {
  const { startedAt } = sampleRecord
  const usual = {
    scenario: 'chat',
    seed: 1,
    startedAt,
    clock: { at: startedAt, rate: 1 },
    count: 0,
    fold: [],
    events: [],
  }
  expect(compact(usual)).toEqual(['chat', 1, startedAt])
  expect(compact({ ...usual, clock: { at: startedAt + 5, rate: 0 } })).toEqual(['chat', 1, startedAt, 5, 0])
})

test.each([undefined, null, 1, 'text', {}, [], [[]], ['', 1, 2, 3, 4, 5, 6], ['', 1, 2, 3, 4, [5], [6], 'x']])(
  'what is no compact record is expanded to something, however little: %j',
  (given) => {
    expect(() => expand(given)).not.toThrow()
  },
)
