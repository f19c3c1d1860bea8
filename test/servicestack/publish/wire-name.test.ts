import { expect, test } from 'vitest'
import { wireName } from '#servicestack/publish/wire-name.ts'

test('names follow the casing of the server', () => {
  expect(wireName('IMONumber', 'camelCase')).toBe('imoNumber')
  expect(wireName('IMONumber', 'PascalCase')).toBe('IMONumber')
})
