import { expect, test } from 'vitest'
import { ownValue } from '#mocks/inferred/own-value.ts'

test('only what was put in is found', () => {
  const object = Object.fromEntries([
    ['a', 0],
    ['b', null],
    ['__proto__', 'x'],
  ])
  expect(['a', 'b', 'c', '__proto__', 'constructor', 'toString'].map((name) => ownValue(object, name))).toEqual([
    0,
    undefined,
    undefined,
    'x',
    undefined,
    undefined,
  ])
})
