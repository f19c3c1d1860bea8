/** What plain words do not read back. */

import { expect, test } from 'vitest'
import { residual, withResidual } from '#servicestack/openapi/residual.ts'

test.each([
  { name: 'nothing differs', plain: { a: 1, b: ['x'] }, whole: { b: ['x'], a: 1 }, want: undefined },
  { name: 'a fact is lacking', plain: { a: 1 }, whole: { a: 1, b: 2 }, want: { b: 2 } },
  { name: 'a fact is otherwise', plain: { a: [1] }, whole: { a: [2] }, want: { a: [2] } },
  { name: 'a fact is too much', plain: { a: 1, b: 2 }, whole: { a: 1 }, want: { b: null } },
  { name: 'a fact is false', plain: {}, whole: { a: false }, want: { a: false } },
])('when $name, the residual is $want and mends it', ({ plain, whole, want }) => {
  const rest = residual(plain, whole)
  expect(rest).toEqual(want)
  expect(Object.fromEntries(withResidual(plain, rest ?? {}))).toEqual(whole)
})

test('facts called like what every object has are facts', () => {
  const whole = JSON.parse('{"__proto__":"a","constructor":"b"}')
  const rest = residual({}, whole)
  expect(rest).toEqual(whole)
  expect([...withResidual({}, rest ?? {})]).toEqual([
    ['__proto__', 'a'],
    ['constructor', 'b'],
  ])
})
