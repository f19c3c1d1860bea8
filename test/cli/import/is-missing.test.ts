import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isMissing } from '#cli/import/is-missing.ts'

test.each([
  { path: 'nowhere.txt', missing: true },
  { path: 'package.json/inside', missing: true },
  { path: '.', missing: false },
])('reading $path fails because nothing is there: $missing', ({ path, missing }) => {
  expect(isMissing(errorOf(() => readFileSync(path)))).toBe(missing)
})

function errorOf(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  return undefined
}
