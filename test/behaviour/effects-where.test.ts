import { expect, test } from 'vitest'
import { effectsWhere } from '#behaviour/effects-where.ts'
import type { Effect } from '#behaviour/move.ts'
import type { Counter } from './counter.ts'

const effects: readonly Effect<Counter, number>[] = [{ member: 'count', becomes: ({ request }) => request }]

test.each([
  { request: 3, becomes: 3 },
  { request: -3, becomes: 1 },
])('an effect for $request makes $becomes of 1 where only what is positive applies', ({ request, becomes }) => {
  const moment = { before: { count: 1 }, request, caller: '', now: '' }
  const [effect] = effectsWhere(({ request: asked }) => asked > 0, effects)
  expect([effect?.member, effect?.becomes(moment)]).toEqual(['count', becomes])
})
