import { expect, test } from 'vitest'
import { writeKeys } from '#servicestack/publish/write-keys.ts'

test('keys have the casing of the server all the way down', () => {
  const document = { isEnum: true, types: [{ name: 'x', args: ['isEnum'] }] }
  expect(writeKeys(document, 'camelCase')).toBe(document)
  expect(writeKeys(document, 'PascalCase')).toEqual({ IsEnum: true, Types: [{ Name: 'x', Args: ['isEnum'] }] })
})
