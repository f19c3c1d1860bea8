import { expect, test } from 'vitest'
import { lifeSamples } from '#behaviour/evo-voice/life-samples.ts'
import { lifeTrials } from '#behaviour/evo-voice/life-trials.ts'
import { sessionMoves } from '#behaviour/evo-voice/session-moves.ts'
import { timedMoves } from '#behaviour/evo-voice/session-timers.ts'

test('every move is tried', () => {
  const tried = new Set(lifeTrials.map(({ move }) => move.operation))
  expect([...tried].toSorted()).toEqual(
    [...sessionMoves, ...Object.values(timedMoves)].map(({ operation }) => operation).toSorted(),
  )
})

test.each(lifeTrials)('$move.operation $asks takes effect on some sample', ({ run }) => {
  expect(lifeSamples().map((sample) => run(sample).kind)).toContain('moved')
})

test('each demand says what it refuses with', () => {
  const told = lifeTrials.flatMap(({ demands }) => demands.map(({ refused }) => refused))
  expect([...new Set(told)].toSorted()).toEqual(['400 BadRequest', '404 NotFound', '409 Conflict'])
})
