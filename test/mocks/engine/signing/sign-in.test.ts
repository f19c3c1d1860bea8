import { expect, test } from 'vitest'
import { createEngine } from '#mocks/engine/engine.ts'
import { responseText } from '#servicestack/http/answering/response-text.ts'
import { smallApi, wireRequest } from '../small-api.ts'

const json = { 'content-type': 'application/json' }

function start() {
  const world = smallApi.createWorld({ seed: 1, now: () => 0 })
  const engine = createEngine(smallApi, world)
  return (target: string, options: Record<string, string> = {}, body = '') => {
    const answer = engine(wireRequest(target, { ...json, ...options }, body))
    const { status, reason, headers } = answer
    const text = responseText(answer)
    const cookies = headers.filter(([name]) => name === 'Set-Cookie').map(([, line]) => line.split(';')[0] ?? '')
    return { status, reason, cookies, dto: text === '' ? '' : (JSON.parse(text) as Record<string, unknown>) }
  }
}

const porter = '{"userName":"porter","password":"porter"}'

test.each([
  { how: 'at its own route', target: '/auth/credentials', body: porter },
  { how: 'with the provider in any case', target: '/auth/Credentials', body: porter },
  { how: 'without a provider', target: '/auth', body: porter },
  { how: 'in the query', target: '/auth/credentials?userName=porter&password=porter', body: '' },
])('credentials sign in $how', ({ target, body }) => {
  const { status, dto, cookies } = start()(target, {}, body)
  expect(status).toBe(200)
  expect(dto).toMatchObject({
    userId: '1',
    userName: 'porter',
    displayName: 'porter',
    roles: ['Porter'],
    permissions: [],
  })
  expect(cookies).toContain('X-UAId=1')
})

test('the session id in the answer is the one in the cookie', () => {
  const { dto, cookies } = start()('/auth/credentials', {}, porter)
  expect(cookies).toContain(`ss-id=${Object(dto).sessionId}`)
})

test('a wrong password is a 401 that replaces the ids and signs nobody in', () => {
  const { status, reason, dto, cookies } = start()('/auth/credentials', {}, '{"userName":"porter","password":"x"}')
  expect([status, reason]).toEqual([401, 'Unauthorized'])
  expect(dto).toEqual({
    responseStatus: { errorCode: 'Unauthorized', message: 'Invalid Username or Password', errors: [] },
  })
  expect(cookies.map((line) => line.split('=')[0])).toEqual(['ss-id', 'ss-pid', 'ss-opt'])
})

test('missing fields are a 500 that names them, as on a real server', () => {
  const { status, reason, dto } = start()('/auth/credentials', {}, '{"password":""}')
  expect([status, reason]).toEqual([500, 'ValidationException'])
  expect(dto).toMatchObject({
    responseStatus: {
      message:
        "Validation failed: \n -- UserName: 'User Name' must not be empty.\n -- Password: 'Password' must not be empty.",
      errors: [
        { fieldName: 'UserName', meta: { PropertyName: 'User Name' } },
        { fieldName: 'Password', meta: { PropertyName: 'Password', PropertyValue: '' } },
      ],
    },
  })
})

test('GET /auth says who is signed in, and refuses who is not', () => {
  const ask = start()
  const { cookies } = ask('/auth/credentials', {}, porter)
  const signedIn = ask('/auth', { method: 'GET', cookie: cookies.join('; ') })
  expect(signedIn.dto).toMatchObject({ userId: '1', userName: 'porter' })
  expect(ask('/auth', { method: 'GET' }).status).toBe(401)
})

test.each([
  { method: 'GET', target: '/auth/credentials', status: 405, code: 'NotSupportedException' },
  { method: 'POST', target: '/auth/bogus', status: 404, code: 'NotFound' },
  { method: 'GET', target: '/auth/bogus', status: 404, code: 'NotFound' },
])('$method $target is refused with $code', ({ method, target, status, code }) => {
  expect(start()(target, { method })).toMatchObject({ status, dto: { responseStatus: { errorCode: code } } })
})

test('a sign-out ends the sign-in and deletes its cookies', () => {
  const ask = start()
  const cookie = ask('/auth/credentials', {}, porter).cookies.join('; ')
  const out = ask('/auth/logout', { cookie })
  expect([out.status, out.dto]).toEqual([200, {}])
  expect(out.cookies).toContain('ss-id=')
  expect(ask('/doors/D1/lock', { cookie }).status).toBe(401)
})
