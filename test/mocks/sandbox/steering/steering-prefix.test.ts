import { expect, test } from 'vitest'
import { steeringPrefix } from '#mocks/sandbox/steering/steering-prefix.ts'

test('no operation of ServiceStack begins like the place of steering', () => {
  expect(steeringPrefix).toBe('/__understudy')
})
