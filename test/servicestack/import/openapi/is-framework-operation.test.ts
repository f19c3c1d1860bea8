import { expect, test } from 'vitest'
import { isFrameworkOperation } from '#servicestack/import/openapi/is-framework-operation.ts'

test.each([
  { name: 'Authenticate', path: '/auth/{provider}', want: true },
  { name: 'TypesKotlin', path: '/types/kotlin', want: true },
  { name: 'TypesOfBerths', path: '/berths/types', want: false },
  { name: 'ListTypes', path: '/types/all', want: false },
])('$name at $path is one of ServiceStack’s own: $want', ({ name, path, want }) => {
  expect(isFrameworkOperation(name, { path })).toBe(want)
})
