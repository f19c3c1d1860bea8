import { expect, test } from 'vitest'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { isChat, isConference, isVoice } from '#behaviour/evo-voice/session-guards.ts'

test.each([
  { shape: 'call', allowed: [true, false, false] },
  { shape: 'conference', allowed: [true, false, true] },
  { shape: 'chat', allowed: [false, true, false] },
] as const)('a $shape is voice, chat, conference: $allowed', ({ shape, allowed }) => {
  const before = lifeSample('connected', shape)
  expect([isVoice, isChat, isConference].map(({ allows }) => allows({ before }))).toEqual(allowed)
})
