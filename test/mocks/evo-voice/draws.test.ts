import { expect, test } from 'vitest'
import { createDraws } from '#mocks/evo-voice/draws.ts'
import { createInvention } from '#mocks/world/invention.ts'

const draw = createDraws(createInvention(1))

test('the same seed, entity and field give the same number, whatever was drawn before', () => {
  const other = createDraws(createInvention(1))
  const fields = ['callSid', 'phone', 'ticket']
  const numbers = fields.map((field) => draw('S1001', field))
  expect(fields.toReversed().map((field) => other('S1001', field))).toEqual(numbers.toReversed())
  expect(new Set(numbers).size).toBe(fields.length)
})

test('another seed and another entity give other numbers, and no letter slips from one into the field', () => {
  const elsewhere = createDraws(createInvention(2))
  const numbers = [draw('S1', 'phone'), elsewhere('S1', 'phone'), draw('S2', 'phone'), draw('S', '1phone')]
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('numbers of neighbours are spread evenly over the whole range', () => {
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let index = 0; index < 10_000; index++) {
    const tenth = Math.floor((draw(`S${index}`, 'place') / 2 ** 32) * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  // a fair tenth has 1,000 ± 30; these are five times as far
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
})
