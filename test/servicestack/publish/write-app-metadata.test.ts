import { expect, test } from 'vitest'
import { writeAppMetadata } from '#servicestack/publish/write-app-metadata.ts'
import { corpusPublication, recorded } from '../corpus-publication.ts'

test.each(['clinic', 'harbour'] as const)('%s tells its title, its casing and its sign-in', (api) => {
  const written = JSON.parse(writeAppMetadata(corpusPublication(api), 'http://127.0.0.1:5105', 0))
  const want = JSON.parse(recorded(api, 'metadata.app.json'))
  const app = want.app ?? { ...want.App, BaseUrl: 'http://127.0.0.1:5105' }
  expect(written.app ?? written.App).toEqual(app)
  const [got, told] = [written.api ?? written.Api, want.api ?? want.Api]
  const names = ({ operations, Operations }: Record<string, readonly { request: unknown }[]>) =>
    (operations ?? Operations ?? []).map((operation) => JSON.stringify(operation).match(/"name":"(\w+)"/i)?.[1])
  expect(names(got)).toEqual(names(told))
})
