import { expect, test } from 'vitest'
import { control } from '#mocks/control/control.ts'
import { address, openStandIn } from './stand-in.ts'

test('the clock is read, set, stepped, frozen and run', async () => {
  const { fetch } = openStandIn()
  const { clock } = await control(address, { fetch }).world('alice')
  const now = '2026-01-02T03:05:00.000Z'
  expect(await clock.state()).toEqual({ now: '2026-01-02T03:04:05.000Z', rate: 0 })
  expect(await clock.set('2026-01-02T03:04:30Z')).toEqual({ now: '2026-01-02T03:04:30.000Z', rate: 0 })
  expect(await clock.step('30s')).toEqual({ now, rate: 0 })
  expect(await clock.run(10)).toEqual({ now, rate: 10 })
  expect(await clock.run()).toEqual({ now, rate: 1 })
  expect(await clock.freeze()).toEqual({ now, rate: 0 })
  expect(await clock.set(new Date('2026-01-02T03:04:06Z'))).toEqual({ now: '2026-01-02T03:04:06.000Z', rate: 0 })
  await expect(clock.set(new Date(0))).rejects.toThrow('The world began at 2026-01-02T03:04:05.000Z')
})
