import { expect, test } from 'vitest'
import { scatterBits } from '#mocks/world/scatter-bits.ts'

test('numbers that are given as signed or unsigned scatter alike', () => {
  expect(scatterBits(-1)).toBe(scatterBits(0xffffffff))
})

test('neighbours share about half of their 32 bits', () => {
  const shared = Array.from({ length: 1000 }, (_, value) => {
    const different = (scatterBits(value) ^ scatterBits(value + 1)) >>> 0
    return 32 - different.toString(2).replaceAll('0', '').length
  })
  const average = shared.reduce((sum, count) => sum + count, 0) / shared.length
  expect(Math.abs(average - 16)).toBeLessThan(1)
})
