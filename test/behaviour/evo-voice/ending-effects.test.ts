import { expect, test } from 'vitest'
import { endingEffects } from '#behaviour/evo-voice/ending-effects.ts'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { sessionInvariants } from '#behaviour/evo-voice/session-invariants.ts'
import { sessionKind } from '#behaviour/evo-voice/session-kind.ts'
import { sessionStates } from '#behaviour/evo-voice/session-state.ts'
import { moved } from './moved.ts'

test.each(['idle', 'ringing', 'connected', 'held', 'passive'] as const)(
  'a session that is %s ends as all do',
  (state) => {
    const before = { ...lifeSample(state, 'conference'), answeredByName: null }
    const effects = endingEffects<unknown>({ outcome: () => 'Lost', wasMissed: true, message: () => 'Gone' })
    const move = { ...sessionKind, operation: 'Lose', idOf: () => '', promises: () => [] }
    const after = moved({ ...move, rows: [{ from: sessionStates, effects }] }, before, undefined)
    expect(after).toMatchObject({ ended: true, outcome: 'Lost', wasMissed: true })
    expect(sessionInvariants.filter(({ isKept }) => !isKept(before, after))).toEqual([])
  },
)
