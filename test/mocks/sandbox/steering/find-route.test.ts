import { expect, test } from 'vitest'
import { findRoute } from '#mocks/sandbox/steering/find-route.ts'
import type { Route } from '#mocks/sandbox/steering/route.ts'
import { writeJson } from '#mocks/sandbox/steering/write-json.ts'
import { buildHouse, refusalIn } from './house.ts'

function route(method: Route['method'], path: string): Route {
  return { method, path, does: `${method} ${path}`, answer: () => writeJson({}) }
}

const table = [route('GET', ''), route('DELETE', '/world/notes/{name}'), route('GET', '/world/{collection}/{id}')]

test.each([
  { method: 'GET', target: '/__understudy', want: 'GET ' },
  { method: 'GET', target: '/__understudy/', want: 'GET ' },
  { method: 'HEAD', target: '/__understudy?x=1', want: 'GET ' },
  { method: 'GET', target: '/__understudy/world/doors/D%201%2F2', want: 'GET /world/{collection}/{id}', id: 'D 1/2' },
  { method: 'DELETE', target: '/__understudy/world/notes/one', want: 'DELETE /world/notes/{name}', name: 'one' },
])('$method $target is "$want"', ({ method, target, want, id = '', name = '' }) => {
  const found = findRoute(table, { method, target, headers: new Map(), body: new Uint8Array(), isLocal: true })
  expect(found.route.does).toBe(want)
  expect([found.place('id'), found.place('name')]).toEqual([id, name])
})

test.each([
  { method: 'GET', path: '/nothing' },
  { method: 'POST', path: '/world/snapshots/one/two/three' },
  { method: 'GET', path: '/world/doors' },
  { method: 'GET', path: '/world//D1' },
])('$method $path is a 404 that says what there is', ({ method, path }) => {
  const { status, answer } = buildHouse().steer(method, path)
  expect(status).toBe(404)
  expect(refusalIn(answer)).toEqual({
    code: 'unknown-place',
    message: expect.stringContaining('There are GET /__understudy, GET /__understudy/world, POST /__understudy/world,'),
  })
})

test.each([
  { method: 'DELETE', path: '/world', allow: 'GET, HEAD, POST' },
  { method: 'OPTIONS', path: '/world/clock', allow: 'GET, HEAD, PATCH' },
  { method: 'GET', path: '/world/snapshots/one', allow: 'DELETE' },
  { method: 'POST', path: '', allow: 'GET, HEAD' },
])('$method $path is a 405 that allows $allow', ({ method, path, allow }) => {
  const { status, answer, headers } = buildHouse().steer(method, path)
  expect([status, headers.get('Allow'), refusalIn(answer).code]).toEqual([405, allow, 'wrong-verb'])
})
