import { expect, test } from 'vitest'
import { paint, plain } from '#contracts/reporters/paint.ts'

test('a colour is begun and ended, or left out', () => {
  expect(paint('red', 'no')).toBe('\u001B[31mno\u001B[0m')
  expect(plain('red', 'no')).toBe('no')
})
