import { expect, test } from 'vitest'
import { numberBetween, oneOf, required, someText, wholeNumber } from '#mocks/world/expectation.ts'

test.each([
  { expectation: wholeNumber(1, 3), met: [1, 2, 3], unmet: [0, 4, 1.5, Number.NaN, '2', null, undefined] },
  { expectation: numberBetween(0, 1), met: [0, 0.5, 1], unmet: [-0.1, 1.1, Number.NaN, '0', [], undefined] },
  { expectation: oneOf(['a', 'b']), met: ['a', 'b'], unmet: ['c', 'A', '', null, ['a']] },
  { expectation: someText, met: ['a', ' '], unmet: ['', 1, null, undefined, {}] },
])('$expectation.what takes $met and nothing of $unmet', ({ expectation, met, unmet }) => {
  expect(met.filter((value) => !expectation.isMet(value))).toEqual([])
  expect(unmet.filter((value) => expectation.isMet(value))).toEqual([])
})

test('what is expected is told in words', () => {
  const told = [wholeNumber(1, 3), numberBetween(0, 1), oneOf(['a', 'b']), someText].map(({ what }) => what)
  expect(told).toEqual([
    'a whole number from 1 to 3',
    'a number from 0 to 1',
    'one of "a", "b"',
    'a text that is not empty',
  ])
})

test('what is required says so, and nothing else does', () => {
  expect([required(someText).isRequired, someText.isRequired]).toEqual([true, undefined])
})
