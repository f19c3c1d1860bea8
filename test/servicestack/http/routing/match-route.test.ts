import { expect, test } from 'vitest'
import { compileRoutes } from '#servicestack/http/routing/match-route.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { boom, echo, getSession, holdSession, sampleModel } from '../../sample-model.ts'

const match = compileRoutes(sampleModel.operations)

/** Recorded from a real server of 8.6. */
const routed: { given: string; operation: Operation; value?: string; suffix?: string }[] = [
  { given: 'POST /sessions/S1/hold', operation: holdSession, value: 'S1' },
  { given: 'POST /sessions/S1/hold/', operation: holdSession, value: 'S1' },
  { given: 'POST /sessions/S1/HOLD', operation: holdSession, value: 'S1' },
  { given: 'POST /sessions/S1/hold.jsv', operation: holdSession, value: 'S1', suffix: 'jsv' },
  { given: 'POST /sessions/S1.json/hold', operation: holdSession, value: 'S1.json' },
  { given: 'GET /sessions/S1', operation: getSession, value: 'S1' },
  { given: 'GET //sessions/S1', operation: getSession, value: 'S1' },
  { given: 'GET /Sessions/s1', operation: getSession, value: 's1' },
  { given: 'GET /sessions//hold', operation: getSession, value: 'hold' },
  { given: 'GET /sessions/%53%31', operation: getSession, value: 'S1' },
  { given: 'GET /sessions/a%20b%2Fc', operation: getSession, value: 'a b%2Fc' },
  { given: 'GET /sessions/S1.x', operation: getSession, value: 'S1.x' },
  { given: 'GET /sessions/S1.JSV', operation: getSession, value: 'S1.JSV' },
  { given: 'GET /sessions/S1.a.json', operation: getSession, value: 'S1.a', suffix: 'json' },
  { given: 'GET /sessions/*', operation: getSession, value: '*' },
  { given: 'GET /echo', operation: echo },
  { given: 'GET /echo.jsv', operation: echo, suffix: 'jsv' },
  { given: 'GET /echo/a.b.jsv', operation: echo, value: 'a.b', suffix: 'jsv' },
  { given: 'GET /echo/a.', operation: echo, value: 'a.' },
  { given: 'GET /echo/%7Ba:b%7D', operation: echo, value: '{a:b}' },
  { given: 'GET /echo/%20', operation: echo, value: ' ' },
  { given: 'TRACE /boom/x', operation: boom, value: 'x' },
  { given: 'FOO /boom/x', operation: boom, value: 'x' },
]

test.each(routed)('$given is for $operation.name', ({ given, operation, value, suffix }) => {
  const [method = '', path = ''] = given.split(' ')
  const found = match(method, path)
  expect(found?.operation).toBe(operation)
  expect(found?.pathValues.map(([, text]) => text)).toEqual(value === undefined ? [] : [value])
  expect(found?.suffix).toBe(suffix)
})

test.each([
  'POST /sessions//hold',
  'POST /sessions/S1/hold.foo',
  'POST /sessions/S1/hold.JSV',
  'POST /sessions/a%20b/c/hold',
  'GET /sessions/a%20b%2fc',
  'GET /sessions/S1/hold',
  'DELETE /sessions/S1/hold',
  'HEAD /sessions/S1',
  'OPTIONS /echo',
  'PUT /echo/a',
  'GET /echo.txt',
  'GET /sess.ions/S1',
  'GET /',
  'GET /nope',
])('%s is for nobody', (given) => {
  const [method = '', path = ''] = given.split(' ')
  expect(match(method, path)).toBeUndefined()
})

test('the path values have the names of the route', () => {
  expect(match('POST', '/sessions/S1/hold')?.pathValues).toEqual([['SessionId', 'S1']])
})

test('a literal segment wins over a placeholder, wherever it is declared', () => {
  const all: Operation = { ...getSession, name: 'GetAll', routes: [{ path: '/sessions/all', verbs: ['GET'] }] }
  const routes = compileRoutes([getSession, all])
  expect(routes('GET', '/sessions/ALL')?.operation).toBe(all)
  expect(routes('GET', '/sessions/S1')?.operation).toBe(getSession)
})

test('a wildcard takes the rest of the path, nothing included, and a fixed path wins over it', () => {
  const match = compileRoutes([operationAt('Files', '/files/{path*}'), operationAt('Recent', '/files/recent')])
  for (const [path, rest] of [
    ['/files/a/b.txt', 'a/b.txt'],
    ['/files/a', 'a'],
    ['/files', ''],
  ] as const) {
    expect(match('POST', path)).toMatchObject({ operation: { name: 'Files' }, pathValues: [['path', rest]] })
  }
  expect(match('POST', '/files/recent')?.operation.name).toBe('Recent')
})

test.each([
  ['/files/{Name}.{Kind}', '/files/a.png', { Name: 'a', Kind: 'png' }],
  ['/files/{Id}/proof.{Ink}', '/files/7/PROOF.Black', { Id: '7', Ink: 'Black' }],
  ['/{*Rest}/edit', '/a/b/edit', { Rest: 'a/b' }],
  ['/files/{Rest*}/edit', '/files/EDIT', { Rest: '' }],
])('%s takes %s apart', (route, path, values) => {
  const found = compileRoutes([operationAt('Files', route)])('GET', path)
  expect(Object.fromEntries(found?.pathValues ?? [])).toEqual(values)
})

test.each([
  ['/files/{Name}.{Kind}', '/files/a'],
  ['/files/{Name}.{Kind}', '/files/a.b.png'],
  ['/files/{Rest*}/edit', '/files/a/b'],
])('%s is not for %s', (route, path) => {
  expect(compileRoutes([operationAt('Files', route)])('GET', path)).toBeUndefined()
})

test('an operation without routes answers at its predefined one', () => {
  const match = compileRoutes([{ ...operationAt('Ping', '/ping'), routes: [] }])
  expect(match('POST', '/json/reply/Ping')?.operation.name).toBe('Ping')
  expect(match('POST', '/ping')).toBeUndefined()
})

function operationAt(name: string, path: string): Operation {
  return { ...echo, name, routes: [{ path, verbs: [] }] }
}
