import { expect, test } from 'vitest'
import { plantSession } from '#mocks/evo-voice/plant-session.ts'
import { plots } from '#mocks/evo-voice/plots.ts'
import { createWorld } from '#mocks/world/world.ts'

const beginning = { seed: 1, now: () => Date.parse('2026-01-02T03:04:05Z') }

test('a session depends on the seed and its plot, not on the sessions before it', () => {
  const forwards = createWorld(beginning)
  const backwards = createWorld(beginning)
  const one = plots.map((plot) => plantSession(plot, forwards))
  const other = plots.toReversed().map((plot) => plantSession(plot, backwards))
  expect(other.toReversed()).toEqual(one)
})

test('another seed gives other people', () => {
  const [plot] = plots
  if (!plot) throw new Error('There are no plots')
  const one = plantSession(plot, createWorld(beginning))
  const other = plantSession(plot, createWorld({ ...beginning, seed: 2 }))
  expect(other.displayName).not.toBe(one.displayName)
  expect([other.id, other.callState]).toEqual([one.id, one.callState])
})

test('dates hang on the beginning of the world and none lies in its future', () => {
  const world = createWorld(beginning)
  for (const plot of plots) {
    const { dateCreated, dateLastModified, dateCompleted, log } = plantSession(plot, world)
    for (const date of [dateCreated, dateLastModified, dateCompleted, ...(log ?? []).map((line) => line.date)]) {
      if (date) expect(Date.parse(date)).toBeLessThanOrEqual(world.startedAt)
    }
  }
})
