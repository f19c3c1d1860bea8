import { expect, test } from 'vitest'
import { platformEffects } from '#cli/platform-effects.ts'

test('the clock only goes forward', () => {
  const before = platformEffects.now()
  expect(platformEffects.now()).toBeGreaterThanOrEqual(before)
})

test('a timer rings, unless it is called off', async () => {
  const rung: string[] = []
  platformEffects.after(0, () => rung.push('called off'))()
  await new Promise<void>((resolve) => void platformEffects.after(0, resolve))
  expect(rung).toEqual([])
})

test('the environment is that of the process', () => {
  expect(platformEffects.environment).toBe(process.env)
})
