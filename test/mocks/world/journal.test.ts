import { expect, test } from 'vitest'
import { History, journalEvent, journalLimit } from '#mocks/world/journal.ts'

const cause = { what: 'HoldSession', by: 'agent' }
const change = { collection: 'sessions', id: 'S1', before: undefined, after: { id: 'S1' } }

function write(history: History, events: number, perStep = 1): void {
  for (let number = 0; number < events; number++) {
    if (number % perStep === 0) history.nextStep()
    history.record(change, cause, number)
  }
  history.trim()
}

test('events are numbered from 1 without gaps, and shown with their date', () => {
  const history = new History()
  write(history, 2)
  expect(history.events().map(({ number, step, at, what }) => [number, step, at, what])).toEqual([
    [1, 1, '1970-01-01T00:00:00.000Z', 'HoldSession'],
    [2, 2, '1970-01-01T00:00:00.001Z', 'HoldSession'],
  ])
})

test('beyond its limit the journal forgets the oldest and still counts them', () => {
  const history = new History()
  write(history, journalLimit + 3)
  const numbers = history.events().map(({ number }) => number)
  expect(numbers).toHaveLength(journalLimit)
  expect([numbers[0], numbers.at(-1)]).toEqual([4, journalLimit + 3])
  expect(history.count()).toBe(journalLimit + 3)
})

test('after ten limits it still keeps one limit of events, in order', () => {
  const history = new History()
  for (let round = 0; round < 10 * journalLimit; round += 1000) write(history, 1000)
  const numbers = history.kept().map(({ number }) => number)
  expect(numbers).toEqual(Array.from({ length: journalLimit }, (_, index) => 9 * journalLimit + index + 1))
})

test('a step is forgotten as a whole, once all of it is beyond the limit', () => {
  const history = new History()
  write(history, journalLimit + 1, 7)
  expect(history.events()[0]).toMatchObject({ number: 1, step: 1 })
  write(history, 6, 6)
  expect(history.events()[0]).toMatchObject({ number: 8, step: 2 })
})

test('a step of more events than the limit is kept until the next ones fill the journal', () => {
  const history = new History()
  write(history, 2 * journalLimit, 2 * journalLimit)
  expect(history.events()).toHaveLength(2 * journalLimit)
  write(history, journalLimit - 1)
  expect(history.events()[0]?.number).toBe(1)
  write(history, 1)
  expect(history.events()[0]?.number).toBe(2 * journalLimit + 1)
})

test('what is forgotten cannot be taken back', () => {
  const history = new History()
  write(history, journalLimit + 3)
  let taken = 0
  while (history.takeBack() !== undefined) taken++
  expect([taken, history.count(), history.latest]).toEqual([journalLimit, 3, undefined])
})

test('events that were taken back come again in their order, until something else happens', () => {
  const history = new History()
  write(history, 3)
  for (let event = history.takeBack(); event !== undefined; event = history.takeBack()) history.layAside(event)
  expect(history.undone().map(({ number }) => number)).toEqual([1, 2, 3])
  expect([history.bringBack()?.number, history.count()]).toEqual([1, 1])
  write(history, 1)
  expect([history.undone(), history.count()]).toEqual([[], 2])
})

test('a copy goes its own way', () => {
  const history = new History()
  write(history, 2)
  const copy = history.copy()
  write(copy, 1)
  expect([history.count(), copy.count()]).toEqual([2, 3])
})

test('an event is shown without what is only for keeping', () => {
  const shown = journalEvent({ number: 1, step: 1, at: 0, cause, change })
  expect(shown).toEqual({ number: 1, step: 1, at: '1970-01-01T00:00:00.000Z', ...cause, ...change })
})
