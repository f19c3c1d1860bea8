import { expect, test } from 'vitest'
import { simpleName } from '#servicestack/publish/publication.ts'
import { registerTypes } from '#servicestack/publish/register-types.ts'
import { corpusPublication, recorded } from '../corpus-publication.ts'

test.each(['clinic', 'harbour'] as const)('the types of %s come in the order of its server', (api) => {
  const published = corpusPublication(api)
  const { types } = registerTypes(published, published.own.operations)
  const names = types.filter((type) => type.name !== 'KeyValuePair' && !published.isFramework(type)).map(simpleName)
  const document = JSON.parse(recorded(api, 'types.metadata.json'))
  const want = (document.types ?? document.Types).map(
    (type: { name?: string; Name?: string }) => type.name ?? type.Name,
  )
  expect(names).toEqual(want.map((name: string) => name.replace(/`\d+$/, '')))
})
