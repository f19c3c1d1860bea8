import { expect, test } from 'vitest'
import { storedEvent } from '#cli/journal/stored-event.ts'

test('an event is written down by short names, with what it changed only', () => {
  const change = { collection: 'plants', id: 'P1', before: { id: 'P1', height: 1 }, after: { id: 'P1', height: 2 } }
  const event = { number: 3, step: 2, at: '1970-01-01T00:00:05.250Z', what: 'Water', by: 'gardener', ...change }
  const stored = { n: 3, s: 2, t: 5250, w: 'Water', b: 'gardener', c: 'plants', i: 'P1', p: { height: [2] } }
  expect(storedEvent(event)).toEqual(stored)
})
