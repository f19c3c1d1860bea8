import { expect, test } from 'vitest'
import { numberForm } from '#servicestack/text/scalars/number-form.ts'

test.each(['1', '-1.50', '+.5', '1.', '1,,2', '1e3', ' 1E-05\t', '1\0\0'])('%j has the form of a number', (given) => {
  expect(numberForm.test(given)).toBe(true)
})

test.each(['', '.', ',1', '1.2,3', '1e', '1 2', '- 1', '1\0 ', '\u00a01', '1\ufeff'])('%j has not', (given) => {
  expect(numberForm.test(given)).toBe(false)
})

test('the parts of a number are told apart', () => {
  expect(numberForm.exec('-1,0.50e-3')?.slice(1)).toEqual(['-', '1,0', '50', '-3'])
})
