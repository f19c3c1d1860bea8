import { expect, test } from 'vitest'
import { clockView } from '#mocks/sandbox/steering/routes/clock-view.ts'
import { buildHouse } from '../house.ts'

test('a clock is shown by its moment and its pace', () => {
  const { world } = buildHouse()
  world.clock.run(10)
  expect(clockView(world.clock)).toEqual({ now: '2026-01-02T03:04:05.000Z', rate: 10 })
})
