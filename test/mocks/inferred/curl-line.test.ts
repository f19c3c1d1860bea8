import { expect, test } from 'vitest'
import { curlLine } from '#mocks/inferred/curl-line.ts'
import { membersOf, modelOf, operationOf } from './shop.ts'

const pairs = { id: 'int', name: 'string', at: 'DateTime', vip: 'bool' }
const put = operationOf('PutThing', 'PUT /things/{Id}', 'Thing')
const get = operationOf('GetThing', 'GET /things/{Id}', 'Thing')
const model = modelOf(
  [
    [put, pairs],
    [get, pairs],
  ],
  { Thing: pairs },
)
const members = membersOf(pairs)
const asked = { url: 'http://127.0.0.1:1', operation: put, verb: 'PUT', format: 'jsv', userName: 'ann' } as const

test('what has no place in the path is sent as a body, and nothing else is', () => {
  expect(curlLine({ ...asked, dto: { id: 7, name: 'a, b' } }, model, members)).toBe(
    `curl -X PUT -u ann:ann -H 'Accept: text/jsv' -H 'Content-Type: text/jsv' -d '{name:"a, b"}' 'http://127.0.0.1:1/things/7'`,
  )
})

test('a verb without a body says it in the query', () => {
  const dto = { id: 7, name: "it's", at: '2026-01-02T03:04:05.0000000Z' }
  expect(
    curlLine({ ...asked, operation: get, verb: 'GET', dto, format: 'json', userName: undefined }, model, members),
  ).toBe(`curl -H 'Accept: application/json' 'http://127.0.0.1:1/things/7?name=it'\\''s&at=2026-01-02T03%3A04%3A05Z'`)
})

test('no quote of a value ends the quotes of the shell', () => {
  const line = curlLine({ ...asked, dto: { id: 7, name: "'; rm -rf ~ #" }, format: 'json' }, model, members)
  expect(line).toContain(`-d '{"name":"'\\''; rm -rf ~ #"}'`)
})
