import { expect, test } from 'vitest'
import { readServer } from '#servicestack/import/openapi/read-server.ts'
import { nodeOf } from './node-of.ts'

const servers = (url: string, variables?: unknown) => ({ openapi: '3.1.0', servers: [{ url, variables }] })

test.each([
  {
    name: '2.0',
    given: { swagger: '2.0', host: 'a.example:81', basePath: '/' },
    want: { host: 'a.example:81', prefix: '' },
  },
  { name: '2.0 under a path', given: { swagger: '2.0', basePath: 'api' }, want: { prefix: '/api' } },
  { name: '3.1', given: servers('https://a.example/v1/'), want: { host: 'a.example', prefix: '/v1' } },
  { name: 'a path only', given: servers('/v2'), want: { prefix: '/v2' } },
  {
    name: 'variables',
    given: servers('https://{region}.example/{stage}', { region: { default: 'eu' } }),
    want: { host: 'eu.example', prefix: '/stage' },
  },
  { name: 'no servers', given: { openapi: '3.1.0' }, want: { prefix: '' } },
])('the server of $name', ({ given, want }) => {
  expect(readServer(nodeOf(given))).toEqual(want)
})
