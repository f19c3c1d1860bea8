import { expect, test } from 'vitest'
import { frameworkModel } from '#servicestack/model/framework-model.ts'
import { frameworkOperations, olderFrameworkOperations } from '#servicestack/model/framework-operations.ts'

test('signing out is an operation of its own, or a verb of signing in', () => {
  const names = (operations: typeof frameworkOperations) => operations.map(({ name }) => name)
  expect(names(frameworkOperations)).toContain('AuthenticateLogout')
  expect(names(olderFrameworkOperations)).not.toContain('AuthenticateLogout')
  expect(olderFrameworkOperations[0]?.routes[0]?.verbs).toContain('DELETE')
})

test('every request and response is declared', () => {
  const declared = frameworkModel.types.map(({ name }) => name)
  for (const { name, response } of frameworkOperations) {
    expect(declared).toContain(name)
    expect(declared).toContain(response?.kind === 'named' ? response.name : undefined)
  }
})
