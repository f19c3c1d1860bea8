import { expect, test } from 'vitest'
import type { Ask } from '#contracts/exchange/ask.ts'
import { everyWay, jsonByAccept, jsvByAccept, jsvBySuffix } from '#contracts/verify/ways.ts'
import { writeRequest } from '#contracts/verify/write-request.ts'
import type { Route } from '#servicestack/model/route.ts'
import { ask, contract } from '../sample.ts'

const accounts = { user: { name: 'agent', password: 'secret1' }, guest: { name: 'guest', password: 'secret2' } }

test.each([
  { way: jsonByAccept, target: '/sessions/S1/hold', body: '{"reason":"Transferring"}' },
  { way: jsvByAccept, target: '/sessions/S1/hold', body: '{reason:Transferring}' },
  { way: jsvBySuffix, target: '/sessions/S1/hold.jsv', body: '{"reason":"Transferring"}' },
])('$way.name', ({ way, target, body }) => {
  expect(write({ ...ask, way })).toEqual({
    method: 'POST',
    url: `http://127.0.0.1:4010${target}`,
    headers: { Accept: way.accept, 'Content-Type': way.contentType },
    body,
    userName: 'agent',
  })
})

test('a format in the query stands after the path', () => {
  const way = everyWay.find(({ query }) => query === 'format=jsv')
  expect(way && write({ ...ask, way }).url).toBe('http://127.0.0.1:4010/sessions/S1/hold?format=jsv')
})

test.each([
  { base: 'http://127.0.0.1:4010/', id: 'a b/c', url: 'http://127.0.0.1:4010/sessions/a%20b%2Fc/hold' },
  { base: 'https://team.example.org/api/', id: 'é?#', url: 'https://team.example.org/api/sessions/%C3%A9%3F%23/hold' },
])('the session $id goes into the path of $base', ({ base, id, url }) => {
  expect(write({ ...ask, dto: { sessionId: id } }, base)).toMatchObject({ url, body: '{}' })
})

test('nobody’s name goes with an anonymous request, and nobody’s password with any', () => {
  expect(write({ ...ask, caller: 'anonymous' })).not.toHaveProperty('userName')
  expect(write({ ...ask, caller: 'guest' }).userName).toBe('guest')
  expect(JSON.stringify([write(ask), write({ ...ask, caller: 'guest' })])).not.toContain('secret')
})

test('an operation without a route is called by its name', () => {
  const operation = { ...contract.operation, routes: [] }
  const request = writeRequest(ask, {
    baseUrl: new URL('http://localhost'),
    contract: { ...contract, operation },
    accounts,
  })
  expect(request).toMatchObject({ method: 'POST', url: 'http://localhost/json/reply/HoldSession' })
  expect(JSON.parse(request.body ?? '')).toEqual(ask.dto)
})

test('a placeholder is filled whatever its case', () => {
  const request = routed({ path: '/sessions/{SessionId}/hold', verbs: ['POST'] }, ask)
  expect(request).toMatchObject({ url: 'http://localhost/sessions/S1/hold', body: '{"reason":"Transferring"}' })
})

test.each(['GET', 'DELETE', 'HEAD'])('%s has no body: what is not in the path goes into the query', (verb) => {
  const dto = { sessionId: 'S1', reason: 'a b&c', missing: null, gone: undefined }
  const request = routed({ path: '/sessions/{sessionId}/hold', verbs: [verb] }, { ...ask, dto })
  expect(request).toEqual({
    method: verb,
    url: 'http://localhost/sessions/S1/hold?reason=a%20b%26c',
    headers: { Accept: 'application/json' },
    userName: 'agent',
  })
})

test('in the query, a format stands first and lists and objects are JSV', () => {
  const way = everyWay.find(({ query }) => query === 'format=jsv') ?? jsonByAccept
  const dto = { sessionId: 'S1', reason: 'None', tags: ['a'] }
  const request = routed({ path: '/sessions/{sessionId}', verbs: ['GET'] }, { ...ask, way, dto })
  expect(request.url).toBe('http://localhost/sessions/S1?format=jsv&reason=None&tags=%5B%22a%22%5D')
})

function routed(route: Route, asked: Ask) {
  const operation = { ...contract.operation, routes: [route] }
  return writeRequest(asked, {
    baseUrl: new URL('http://localhost'),
    contract: { ...contract, operation },
    accounts,
  })
}

function write(asked: Ask, base = 'http://127.0.0.1:4010') {
  return writeRequest(asked, { baseUrl: new URL(base), contract, accounts })
}
