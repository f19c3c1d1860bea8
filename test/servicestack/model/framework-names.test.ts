import { expect, test } from 'vitest'
import { knownFrameworkNames } from '#servicestack/model/framework-names.ts'

test('errors and their parts are known by name', () => {
  expect([...knownFrameworkNames].sort()).toEqual(['ErrorResponse', 'ResponseError', 'ResponseStatus'])
})
