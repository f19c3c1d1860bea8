import { expect, test } from 'vitest'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { tour } from '#mocks/evo-voice/tour.ts'

test('every stop names an address and sessions of this world', () => {
  const world = evoVoice.createWorld({ seed: 1, now: () => 0 })
  const stops = tour('http://127.0.0.1:1')
  const named = stops.flatMap(({ run }) => run.match(/S\d{4}/g) ?? [])
  for (const { run } of stops) expect(run).toContain('http://127.0.0.1:1')
  for (const id of named) expect(world.collection('sessions').get(id)).toBeDefined()
  expect(new Set(named).size).toBe(2)
})
