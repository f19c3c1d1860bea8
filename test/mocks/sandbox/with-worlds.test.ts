import { expect, test } from 'vitest'
import { prepareEngine } from '#mocks/engine/engine.ts'
import type { Reply } from '#mocks/engine/reply.ts'
import { withWorlds } from '#mocks/sandbox/with-worlds.ts'
import { createWorlds } from '#mocks/world/worlds.ts'
import { responseText } from '#servicestack/http/answering/response-text.ts'
import { basic, smallApi, wireRequest } from '../engine/small-api.ts'

function open(most = 10) {
  const first = smallApi.createWorld({ seed: 1, now: () => 0 })
  const worlds = createWorlds({ first, most, now: () => 0 })
  return { worlds, engine: withWorlds(prepareEngine(smallApi), worlds) }
}

const asAlice = [
  { how: 'a prefix', target: '/~alice/doors/D1/open', headers: {} },
  { how: 'a header', target: '/doors/D1/open', headers: { 'x-understudy-world': 'alice' } },
  { how: 'a cookie', target: '/doors/D1/open', headers: { cookie: 'understudy-world=alice' } },
]

test.each(asAlice)('who names a world by $how acts in it and in no other', ({ target, headers }) => {
  const { worlds, engine } = open()
  expect(engine(wireRequest(target, headers)).status).toBe(200)
  expect(worlds.of('alice')?.journal.count()).toBe(1)
  expect([worlds.first.journal.count(), worlds.of('bob')?.journal.count()]).toEqual([0, 0])
})

test('who names none acts in the default world', () => {
  const { worlds, engine } = open()
  engine(wireRequest('/doors/D1/open'))
  expect([worlds.first.journal.count(), worlds.size]).toEqual([1, 0])
})

test('all three ways lead to the same world, and the path wins', () => {
  const { worlds, engine } = open()
  for (const { target, headers } of asAlice) engine(wireRequest(target, headers))
  engine(wireRequest('/~alice/doors/D1/open', { 'x-understudy-world': 'bob' }))
  expect([worlds.of('alice')?.journal.count(), worlds.list().length]).toEqual([4, 1])
})

test('a sign-in in one world is none in another', () => {
  const { engine } = open()
  const signIn = { method: 'POST', 'content-type': 'application/json', accept: 'application/json' }
  const body = '{"userName":"porter","password":"porter"}'
  const signedIn = engine(wireRequest('/~alice/auth/credentials', signIn, body))
  const cookies = signedIn.headers.filter(([name]) => name === 'Set-Cookie').map(([, value]) => value)
  expect(cookies.every((line) => line.includes('; path=/~alice/;'))).toBe(true)
  const cookie = cookies.map((line) => line.split(';')[0]).join('; ')
  const statuses = ['/~alice', '/~bob', ''].map(
    (world) => engine(wireRequest(`${world}/doors/D1/lock`, { cookie })).status,
  )
  expect(statuses).toEqual([204, 401, 401])
})

test('two worlds in one browser: the cookies of each come back before those of the default one', () => {
  const { worlds, engine } = open()
  const [alice, first] = [worlds.of('alice'), worlds.first].map((world) =>
    world?.signIns.open({ userId: '1', userName: 'porter' }),
  )
  const cookie = `ss-id=${alice}; ss-pid=p; ss-id=${first}`
  expect(engine(wireRequest('/~alice/doors/D1/lock', { cookie })).status).toBe(204)
  expect(engine(wireRequest('/doors/D1/lock', { cookie: `ss-id=${first}; ss-pid=p` })).status).toBe(204)
})

test('who has to sign in is sent to the login page of his world, and back into it', () => {
  const { engine } = open()
  const html = { method: 'POST', accept: 'text/html', host: 'h:1' }
  const location = (target: string, headers: Record<string, string>, body = '') =>
    engine(wireRequest(target, headers, body)).headers.find(([name]) => name === 'Location')?.[1] ?? ''
  const login = location('/~alice/doors/D1/lock?x=1', html)
  expect(login).toBe('http://h:1/~alice/login?redirect=http%3a%2f%2fh%3a1%2f%7ealice%2fdoors%2fD1%2flock%3fx%3d1')
  const address = new URL(login).searchParams.get('redirect') ?? ''
  const form = { ...html, 'content-type': 'application/x-www-form-urlencoded' }
  const fields = new URLSearchParams({ userName: 'porter', password: 'porter', continue: address })
  expect(location('/~alice/auth/credentials', form, `${fields}`)).toBe('http://h:1/~alice/doors/D1/lock?x=1')
})

test('what a server publishes about itself names addresses in the same world', () => {
  const metadata = open().engine(wireRequest('/~alice/metadata/', { method: 'GET', host: 'h:1' }))
  expect(metadata.headers).toContainEqual(['Location', 'http://h:1/~alice/metadata'])
})

test.each([
  { target: '/~/doors/D1/open', headers: {} },
  { target: '/~a%20b/doors/D1/open', headers: {} },
  { target: `/~${'x'.repeat(65)}/doors`, headers: {} },
  { target: '/doors/D1/open', headers: { 'x-understudy-world': 'a/b' } },
  { target: '/doors/D1/open', headers: { cookie: 'understudy-world=a:b' } },
])('$target with $headers is no key: a 400 says what is one', ({ target, headers }) => {
  const { worlds, engine } = open()
  const reply = engine(wireRequest(target, headers))
  expect([reply.status, worlds.size, worlds.first.journal.count()]).toEqual([400, 0, 0])
  expect(messageOf(reply)).toContain(
    'cannot be the key of a world: write 1 to 64 letters, digits, dots, hyphens or underscores',
  )
})

test('when there is no room for one more world its client is told so, and the others go on', () => {
  const { engine } = open(1)
  engine(wireRequest('/~alice/doors/D1/open'))
  const reply = engine(wireRequest('/~bob/doors/D1/open'))
  expect([reply.status, reply.reason]).toEqual([503, 'Service Unavailable'])
  expect(messageOf(reply)).toContain(
    'There is no room for the world "bob": each of the 1 worlds there may be is in use.',
  )
  expect(engine(wireRequest('/~alice/doors/D1/lock', basic('porter'))).status).toBe(204)
  expect(engine(wireRequest('/doors/D1/open')).status).toBe(200)
})

function messageOf(reply: Reply): unknown {
  return JSON.parse(responseText(reply)).error.message
}
