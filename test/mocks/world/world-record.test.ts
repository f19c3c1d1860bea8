import { expect, test } from 'vitest'
import { readWorldRecord } from '#mocks/world/world-record.ts'

const event = { n: 3, s: 2, t: 1_767_323_045_000, w: 'HoldSession', b: 'agent', c: 'sessions', i: 'S1', p: { a: [1] } }
const record = {
  scenario: 'quietDesk',
  seed: 1,
  startedAt: 1_767_323_045_000,
  clock: { at: 1_767_323_045_500, rate: 10 },
  count: 4,
  fold: [{ c: 'sessions', i: 'S1', p: [] }],
  events: [event, { ...event, n: 4, p: 0 }],
}

test('a record is read as it was written', () => {
  expect(readWorldRecord(JSON.parse(JSON.stringify(record)))).toEqual(record)
})

test('what a record has beside its members is left out', () => {
  const [first, second] = record.events
  expect(readWorldRecord({ ...record, more: 1, events: [{ ...first, more: 2 }, second] })).toEqual(record)
})

const deep = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000))
const cases: readonly { name: string; given: unknown; want: string }[] = [
  { name: 'nothing', given: undefined, want: 'it is not an object' },
  { name: 'a list', given: [], want: 'it is not an object' },
  { name: 'an inherited member', given: Object.create(record), want: 'count is not a number' },
  { name: 'no scenario', given: { ...record, scenario: undefined }, want: 'scenario is not a text' },
  { name: 'a seed without a value', given: { ...record, seed: Number.NaN }, want: 'seed is not a number' },
  { name: 'a beginning beyond time', given: { ...record, startedAt: 1e300 }, want: 'startedAt is no moment' },
  { name: 'a stopped count', given: { ...record, count: 1 }, want: 'count is less than the 2 events there are' },
  { name: 'half a count', given: { ...record, count: 4.5 }, want: 'count is not a whole number from 0' },
  {
    name: 'a clock that goes back',
    given: { ...record, clock: { at: 1, rate: -1 } },
    want: 'clock.rate is less than 0',
  },
  {
    name: 'a gap',
    given: { ...record, events: [event, { ...event, n: 5 }] },
    want: 'events[1].n is 5 where 4 follows',
  },
  { name: 'an event of a number', given: { ...record, events: [1, event] }, want: 'events[0] is not an object' },
  { name: 'events by name', given: { ...record, events: {} }, want: 'events is not a list' },
  { name: 'an event by nobody', given: { ...record, events: [event, { ...event, b: 1 }] }, want: 'events[1].b is not' },
  { name: 'no patch', given: { ...record, fold: [{ c: 'a', i: 'b' }] }, want: 'fold[0].p is missing' },
  {
    name: 'a text as patch',
    given: { ...record, fold: [{ c: 'a', i: 'b', p: 'c' }] },
    want: 'fold[0].p is not a patch',
  },
  {
    name: 'too deep',
    given: { ...record, fold: [{ c: 'a', i: 'b', p: deep }] },
    want: 'fold[0].p nests deeper than 200',
  },
]

test.each(cases)('a record that is none is refused by the place: $name', ({ given, want }) => {
  expect(() => readWorldRecord(given)).toThrow(
    expect.objectContaining({ code: 'damaged', message: expect.stringContaining(want) }),
  )
})
