import { expect, test } from 'vitest'
import { createWorld } from '#mocks/world/create-world.ts'
import { Lineage } from '#mocks/world/lineage.ts'
import { indexUsers } from '#mocks/world/users.ts'
import type { Scenario } from '#mocks/world/world.ts'

function lineage(source: () => number, at?: number) {
  const grow = () => createWorld({ seed: 1, now: source })
  const options = { newId: () => 'id', users: indexUsers([]), timers: undefined, grow }
  return new Lineage({ ...options, beginning: { source, at } })
}

const counted = () => {
  let times = 0
  const plant: Scenario = () => {
    times++
  }
  return { scenario: { name: 'counted', plant }, times: () => times }
}

const moments = [
  { name: 'within the same second', later: 999, isShared: true },
  { name: 'in another second', later: 1000, isShared: false },
]

test.each(moments)('worlds that begin $name share an origin: $isShared', ({ later, isShared }) => {
  let now = 0
  const { scenario, times } = counted()
  const common = lineage(() => now)
  const one = common.originOf(scenario, 1)
  now = later
  expect([common.originOf(scenario, 1) === one, times()]).toEqual([isShared, isShared ? 1 : 2])
})

test('another seed and another scenario have origins of their own', () => {
  const common = lineage(() => 0)
  const [one, other] = [counted().scenario, counted().scenario]
  const origin = common.originOf(one, 1)
  expect([common.originOf(one, 2) === origin, common.originOf(other, 1) === origin]).toEqual([false, false])
})

test('where worlds stand still at a moment, all of them begin there', () => {
  let now = 5000
  const common = lineage(() => now, 77)
  const { scenario } = counted()
  const origin = common.originOf(scenario, 1)
  now = 9000
  expect([origin.startedAt, common.originOf(scenario, 1) === origin, common.ticker().state()]).toEqual([
    77,
    true,
    { at: 77, rate: 0 },
  ])
})

test('a world that is to begin at a certain moment begins then, and not within the same second', () => {
  const common = lineage(() => 5000)
  const { scenario } = counted()
  const origin = common.originOf(scenario, 1)
  expect([common.originOf(scenario, 1, 5000) === origin, common.originOf(scenario, 1, 5001).startedAt]).toEqual([
    true,
    5001,
  ])
})
