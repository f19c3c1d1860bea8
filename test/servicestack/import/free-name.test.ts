import { expect, test } from 'vitest'
import { freeName } from '#servicestack/import/free-name.ts'

test.each([
  [[], 'Page_1'],
  [['Page'], 'Page_1'],
  [['Page_1'], 'Page_1_'],
  [['Page_1', 'Page_1_'], 'Page_1__'],
])('beside %j the name is %s', (taken, want) => {
  expect(freeName('Page_1', new Map(taken.map((name) => [name, true])))).toBe(want)
})
