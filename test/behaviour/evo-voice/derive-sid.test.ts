import { expect, test } from 'vitest'
import { deriveSid } from '#behaviour/evo-voice/derive-sid.ts'

test('the same text gives the same id, for ever', () => {
  expect(deriveSid('CA', 'S1001\n3')).toBe('CABAB480F7B1BC1697')
})

test('the ids of 20,000 sessions with five parties each differ', () => {
  const ids = new Set<string>()
  for (let session = 0; session < 20_000; session++) {
    for (let party = 0; party < 5; party++) ids.add(deriveSid('CA', `S${session}\n${party}`))
  }
  expect(ids.size).toBe(100_000)
})
