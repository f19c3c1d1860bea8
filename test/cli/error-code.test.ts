import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { errorCode } from '#cli/error-code.ts'

test.each([
  { error: errorOf(() => readFileSync('nowhere.txt')), code: 'ENOENT' },
  { error: errorOf(() => readFileSync('.')), code: 'EISDIR' },
  { error: new Error('no code'), code: undefined },
  { error: new DOMException('a number is no code', 'TimeoutError'), code: undefined },
  { error: { code: 'ENOENT' }, code: undefined },
])('the code of $error is $code', ({ error, code }) => {
  expect(errorCode(error)).toBe(code)
})

function errorOf(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  return undefined
}
