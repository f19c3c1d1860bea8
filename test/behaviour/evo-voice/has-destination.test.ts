import { expect, test } from 'vitest'
import { hasDestination } from '#behaviour/evo-voice/has-destination.ts'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'

test.each([
  { request: { destination: '+4930123456' }, want: true },
  { request: { destination: '' }, want: false },
  { request: { destination: null }, want: false },
  { request: {}, want: false },
])('$request says whom to dial: $want', ({ request, want }) => {
  const moment = { before: lifeSample('connected', 'call'), request, caller: 'agent', now: '2026-01-02T03:04:05Z' }
  expect(hasDestination.isMet(moment)).toBe(want)
})
