import { expect, test } from 'vitest'
import { sessionMoves } from '#behaviour/evo-voice/session-moves.ts'
import { sessionStates } from '#behaviour/evo-voice/session-state.ts'
import { timedMoves } from '#behaviour/evo-voice/session-timers.ts'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'

const moves = [...sessionMoves, ...Object.values(timedMoves)]

test.each(moves)('the table of $operation says something about every state, once', ({ rows }) => {
  const states = [...rows].flatMap((row): readonly string[] => row.from)
  expect(states.toSorted()).toEqual([...sessionStates].toSorted())
})

test('each move is listed once and is an operation of the contract', () => {
  const names = sessionMoves.map(({ operation }) => operation)
  const operations = evoVoiceModel.operations.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => !operations.includes(name))).toEqual([])
})

test('what time does is called by its own name', () => {
  for (const [what, { operation }] of Object.entries(timedMoves)) expect(operation).toBe(what)
})
