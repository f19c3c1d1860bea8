import { expect, test } from 'vitest'
import { createPublisher } from '#mocks/engine/publishing/publish.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import { documented } from '#servicestack/http/profiles.ts'
import { readTarget } from '#servicestack/http/target.ts'
import { headerLines } from '#servicestack/http/wire-request.ts'
import { corpusModel } from '../../../servicestack/corpus-model.ts'

const world = createWorld({ seed: 1, now: () => 0 })
const publish = createPublisher(corpusModel('harbour'), documented)

function ask(target: string, headers: Record<string, string> = {}, method = 'GET') {
  const lines = headerLines(Object.entries({ host: '127.0.0.1:1', ...headers }))
  return publish({ method, target, headers: lines, body: new Uint8Array(), isLocal: true }, readTarget(target), world)
}

test.each([
  ['/metadata', {}, 'text/html; charset=utf-8', 'The following operations are available.'],
  ['/metadata?op=castoff', {}, 'text/html; charset=utf-8', '<h2>CastOff</h2>'],
  ['/jsv/metadata?lang=typescript&OP=DockVessel', {}, 'text/html; charset=utf-8', 'HTTP + JSV'],
  ['/json/metadata?op=DockVessel&lang=cobol', {}, 'text/html; charset=utf-8', 'Unknown language'],
  ['/types', { accept: 'text/html' }, 'text/html', '/types/typescript'],
  ['/types.json', {}, 'application/json; charset=utf-8', '"TypeScript"'],
  ['/types/typescript', {}, 'text/plain; charset=utf-8', 'BaseUrl: http://127.0.0.1:1\n'],
  ['/types/metadata.json', {}, 'application/json; charset=utf-8', '"operations"'],
  ['/types/metadata?format=json', {}, 'application/json; charset=utf-8', '"operations"'],
  ['/types/metadata', { accept: 'application/json' }, 'application/json; charset=utf-8', '"operations"'],
  ['/types/metadata', { accept: 'text/html,*/*' }, 'text/html', 'Types'],
  ['/metadata/app.json', {}, 'application/json; charset=utf-8', '"serviceName":"Harbour Desk"'],
])('%s (%o) is %s', (target, headers, type, part) => {
  const response = ask(target, headers)
  expect(response?.status).toBe(200)
  expect(response?.headers).toContainEqual(['Content-Type', type])
  expect(response?.body).toContain(part)
})

test('a page about an operation that nobody knows is refused in plain text', () => {
  const response = ask('/json/metadata?op=__proto__')
  expect(response).toMatchObject({ status: 403 })
  expect(response?.body).toContain('Request.PathInfo: /json/metadata\r\nRequest.QueryString: op=__proto__')
})

test('other paths are none of its business', () => {
  expect(ask('/vessels')).toBeUndefined()
  expect(ask('/metadata/nav', {}, 'POST')).toBeUndefined()
})

test('a Host header that is none is not printed back', () => {
  expect(ask('/types/typescript', { host: '*/ evil' })?.body).toContain('BaseUrl: http://localhost\n')
})
