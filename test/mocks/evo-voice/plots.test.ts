import { expect, test } from 'vitest'
import { plots } from '#mocks/evo-voice/plots.ts'

test('each plot has an id of its own', () => {
  expect(new Set(plots.map(({ id }) => id)).size).toBe(plots.length)
})
