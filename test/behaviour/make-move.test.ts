import { expect, test } from 'vitest'
import { makeMove } from '#behaviour/make-move.ts'
import type { Moment, Move, Standing } from '#behaviour/move.ts'

interface Door {
  readonly isOpen: boolean
  readonly by: string
}

interface Knocking {
  readonly knocks: number
}

const openDoor: Move<Door, Knocking, 'open' | 'shut' | 'walled'> = {
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

const polite = {
  ...openDoor,
  guards: [
    {
      claim: 'somebody knocks who is no thief',
      allows: ({ person }: Standing<Door>) => person?.userName !== 'thief',
      refusal: { status: 403, errorCode: 'Forbidden', message: 'Not for thieves' },
    },
  ],
  demands: [
    {
      claim: 'somebody knocked',
      isMet: ({ request }: Moment<Door, Knocking>) => request.knocks > 0,
      refusal: ({ caller }: Moment<Door, Knocking>) => ({
        status: 400,
        errorCode: 'BadRequest',
        message: `Knock, ${caller}`,
      }),
    },
  ],
}
const thief = { id: '9', userName: 'thief', displayName: 'Thief', emailAddress: '', roles: [] }
const shut = { isOpen: false, by: 'bob' }

test('a guard refuses by the person, before the request is looked at', () => {
  expect(makeMove(polite, { ...moment, before: shut, person: thief, request: { knocks: 0 } })).toMatchObject({
    kind: 'refused',
    refusal: { message: 'Not for thieves' },
  })
})

test('a demand refuses by the request', () => {
  expect(makeMove(polite, { ...moment, before: shut, request: { knocks: 0 } })).toMatchObject({
    kind: 'refused',
    refusal: { message: 'Knock, ann' },
  })
  expect(makeMove(polite, { ...moment, before: shut })).toMatchObject({ kind: 'moved' })
})

test('a row that refuses is asked before the guards', () => {
  const refusal = { status: 409, errorCode: 'Conflict', message: 'It is a wall now' }
  const walled = { ...polite, rows: [{ from: ['walled' as const], refusal }] }
  const before = { isOpen: false, by: 'mason' }
  expect(makeMove(walled, { ...moment, before, person: thief })).toMatchObject({ refusal })
})

test('an effect that breaks an invariant fails loudly', () => {
  const sealed = {
    ...openDoor,
    invariants: [
      {
        claim: 'the door is sealed',
        member: 'isOpen' as const,
        isKept: (_: Door | undefined, after: Door) => !after.isOpen,
      },
    ],
  }
  expect(() => makeMove(sealed, { ...moment, before: shut })).toThrow(
    'OpenDoor breaks the invariant "the door is sealed"',
  )
})

test('a member that becomes undefined is left out', () => {
  const named: Move<{ readonly name?: string }, unknown, 'any'> = {
    operation: 'Forget',
    collection: 'names',
    idOf: () => '',
    unknown: () => ({ status: 404, errorCode: 'NotFound', message: 'No name' }),
    stateOf: () => 'any',
    promises: () => [],
    rows: [{ from: ['any'], effects: [{ member: 'name', becomes: () => undefined }] }],
  }
  const outcome = makeMove(named, { ...moment, before: { name: 'Ann' } })
  expect(outcome.kind === 'moved' && Object.keys(outcome.after)).toEqual([])
})
