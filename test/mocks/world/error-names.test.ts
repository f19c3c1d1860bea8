import { expect, test } from 'vitest'
import { errorNames } from '#mocks/world/error-names.ts'

test('every error has a name of its own, in the spelling of .NET', () => {
  expect(new Set(errorNames).size).toBe(errorNames.length)
  expect(errorNames.filter((name) => !/^[A-Z][A-Za-z]+$/.test(name))).toEqual([])
})
