import { expect, test } from 'vitest'
import { builtInModel } from '#servicestack/publish/built-in-model.ts'
import { publishedVersions } from '#servicestack/publish/published-version.ts'

test.each([
  ['camelCase', 'userName'],
  ['PascalCase', 'UserName'],
] as const)('sign-in speaks %s like its server', (jsonNames, want) => {
  const { types } = builtInModel(jsonNames, publishedVersions['8.6'])
  const request = types.find(({ name }) => name === 'Authenticate')
  expect(request?.kind === 'class' && request.members.map(({ name }) => name)).toContain(want)
})

test('every response of a built-in operation is declared', () => {
  const { operations, types } = builtInModel(undefined, publishedVersions['8.6'])
  const names = types.map(({ name }) => name)
  for (const { response } of operations) expect(names).toContain(response?.kind === 'named' && response.name)
})
