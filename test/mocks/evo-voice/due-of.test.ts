import { expect, test } from 'vitest'
import { dueOf } from '#mocks/evo-voice/due-of.ts'

const startedAt = Date.parse('2026-01-02T03:04:05.678Z')

test('what happens by itself is told from the beginning of the world, in whole seconds', () => {
  const due = { what: 'ring-timeout', inMinutes: 0.4 } as const
  expect(dueOf({ state: 'ringing', minutesAgo: 0.1, due }, startedAt)).toEqual({
    at: '2026-01-02T03:04:29Z',
    what: 'ring-timeout',
  })
})

test('a session to which nothing happens by itself carries nothing', () => {
  expect(dueOf({ state: 'connected', minutesAgo: 3 }, startedAt)).toBeUndefined()
})
