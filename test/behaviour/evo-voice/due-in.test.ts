import { expect, test } from 'vitest'
import { dueIn } from '#behaviour/evo-voice/due-in.ts'

test.each([
  { what: 'ring-timeout', at: '2026-01-01T00:00:20Z' },
  { what: 'queue-wait', at: '2026-01-01T00:00:10Z' },
  { what: 'wrap-up', at: '2026-01-01T00:00:20Z' },
] as const)('$what is due some seconds later, across midnight', ({ what, at }) => {
  expect(dueIn(what, '2025-12-31T23:59:50Z')).toEqual({ what, at })
})
