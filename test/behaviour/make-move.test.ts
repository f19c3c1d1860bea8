import { expect, test } from 'vitest'
import { makeMove } from '#behaviour/make-move.ts'
import type { Move } from '#behaviour/move.ts'

interface Door {
  readonly isOpen: boolean
  readonly by: string
}

const openDoor: Move<Door, { readonly knocks: number }, 'open' | 'shut' | 'walled'> = {
  operation: 'OpenDoor',
  collection: 'doors',
  idOf: () => 'D1',
  unknown: () => ({ status: 404, errorCode: 'NotFound', message: 'No door' }),
  stateOf: (door) => (door.by === 'mason' ? 'walled' : door.isOpen ? 'open' : 'shut'),
  promises: () => [{ member: 'isOpen', value: true }],
  rows: [
    {
      from: ['shut'],
      effects: [
        { member: 'isOpen', becomes: () => true },
        { member: 'by', becomes: ({ caller }) => caller },
      ],
    },
    { from: ['open'], effects: [{ member: 'isOpen', becomes: () => true }] },
  ],
}

const moment = { request: { knocks: 1 }, caller: 'ann', now: '2026-01-02T03:04:05Z' }

test('effects of the row of the present state are applied to a new value', () => {
  const before = { isOpen: false, by: 'bob' }
  expect(makeMove(openDoor, { ...moment, before })).toEqual({ kind: 'moved', after: { isOpen: true, by: 'ann' } })
  expect(before).toEqual({ isOpen: false, by: 'bob' })
})

test('effects that change nothing return the very same entity', () => {
  const before = { isOpen: true, by: 'bob' }
  const outcome = makeMove(openDoor, { ...moment, before })
  expect(outcome.kind === 'moved' && outcome.after === before).toBe(true)
})

test('a row with a refusal refuses', () => {
  const refusal = { status: 409, errorCode: 'Conflict', message: 'It is a wall now' }
  const walled = { ...openDoor, rows: [{ from: ['walled' as const], refusal }] }
  expect(makeMove(walled, { ...moment, before: { isOpen: false, by: 'mason' } })).toEqual({ kind: 'refused', refusal })
})

test('a state that the table forgot fails loudly and names itself', () => {
  expect(() => makeMove(openDoor, { ...moment, before: { isOpen: false, by: 'mason' } })).toThrow(
    'OpenDoor has no row for the state walled.',
  )
})
