import { expect, test } from 'vitest'
import { WorldError } from '#mocks/world/world-error.ts'

test('an error of a world can be told from others by its name and code', () => {
  const error = new WorldError('forgotten', 'Too long ago.')
  expect(error).toBeInstanceOf(Error)
  expect([error.name, error.code, error.message]).toEqual(['WorldError', 'forgotten', 'Too long ago.'])
})
