import { expect, test } from 'vitest'
import { sessionKind } from '#behaviour/evo-voice/session-kind.ts'
import { sessionMoves } from '#behaviour/evo-voice/session-moves.ts'

test.each(sessionMoves)('$operation is a move of sessions, as all others are', (move) => {
  const { collection, unknown, stateOf, invariants, sees, shown } = move
  expect({ collection, unknown, stateOf, invariants, sees, shown }).toEqual({
    collection: 'sessions',
    unknown: sessionKind.unknown,
    stateOf: sessionKind.stateOf,
    invariants: sessionKind.invariants,
    sees: sessionKind.sees,
    shown: sessionKind.shown,
  })
})

test('a request names its session by sessionId, or none', () => {
  expect(sessionKind.idOf({ sessionId: 'S1' })).toBe('S1')
  expect([sessionKind.idOf({}), sessionKind.idOf({ sessionId: null })]).toEqual(['', ''])
})

test('an unknown session is named in the 404', () => {
  expect(sessionKind.unknown('S9')).toEqual({
    status: 404,
    errorCode: 'NotFound',
    message: "Session 'S9' was not found",
  })
})
