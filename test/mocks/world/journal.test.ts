import { expect, test } from 'vitest'
import { createJournal, journalLimit } from '#mocks/world/journal.ts'

const cause = { what: 'HoldSession', by: 'agent' }
const change = { collection: 'sessions', id: 'S1', before: undefined, after: { id: 'S1' } }

test('events are numbered from 1 without gaps and dated by the given clock', () => {
  let now = Date.parse('2026-01-02T03:04:05Z')
  const journal = createJournal(() => now)
  journal.record(change, cause)
  now += 1000
  journal.record(change, cause)
  expect(journal.events().map(({ number, at }) => [number, at])).toEqual([
    [1, '2026-01-02T03:04:05.000Z'],
    [2, '2026-01-02T03:04:06.000Z'],
  ])
})

test('beyond its limit the journal forgets the oldest and still counts them', () => {
  const journal = createJournal(() => 0)
  for (let number = 0; number < journalLimit + 3; number++) journal.record(change, cause)
  const numbers = journal.events().map(({ number }) => number)
  expect(numbers).toHaveLength(journalLimit)
  expect([numbers[0], numbers.at(-1)]).toEqual([4, journalLimit + 3])
  expect(journal.count()).toBe(journalLimit + 3)
})
