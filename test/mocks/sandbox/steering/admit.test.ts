import { expect, test } from 'vitest'
import { buildHouse, refusalIn } from './house.ts'

const callers = [
  { who: 'a caller on this machine', want: 200 },
  { who: 'somebody on another machine', isLocal: false, want: 403 },
  { who: 'a page of the stand-in itself', headers: { origin: 'http://localhost:4010' }, want: 200 },
  { who: 'the same behind TLS, in capitals', headers: { origin: 'HTTPS://LOCALHOST:4010' }, want: 200 },
  { who: 'a page of another origin', headers: { origin: 'https://evil.example' }, want: 403 },
  { who: 'a page of another port', headers: { origin: 'http://localhost:5173' }, want: 403 },
  { who: 'a page without an origin of its own', headers: { origin: 'null' }, want: 403 },
  { who: 'a caller with the token', token: 's3cret', headers: { 'x-understudy-token': 's3cret' }, want: 200 },
  { who: 'a bearer of the token', token: 's3cret', headers: { authorization: 'bearer s3cret' }, want: 200 },
  {
    who: 'a bearer on another machine',
    token: 's3cret',
    isLocal: false,
    headers: { authorization: 'Bearer s3cret' },
    want: 200,
  },
  { who: 'a caller on this machine without the token', token: 's3cret', want: 401 },
  { who: 'a caller with half of the token', token: 's3cret', headers: { 'x-understudy-token': 's3c' }, want: 401 },
  {
    who: 'a page of another origin with the token',
    token: 's3cret',
    headers: { origin: 'https://evil.example', 'x-understudy-token': 's3cret' },
    want: 403,
  },
]

test.each(callers)('$who is answered with $want', ({ token, isLocal = true, headers = {}, want }) => {
  const { steer } = buildHouse(token === undefined ? {} : { token })
  for (const method of ['GET', 'POST'] as const) {
    const path = method === 'GET' ? '/world' : '/world/reset'
    expect(steer(method, path, undefined, { isLocal, headers }).status).toBe(want)
  }
})

test('a refusal says what to do, tells nothing of the world, and never the token', () => {
  const { steer } = buildHouse({ token: 's3cret' })
  const { answer, headers } = steer('GET', '/world')
  expect(refusalIn(answer)).toEqual({ code: 'wrong-token', message: expect.stringContaining('Bearer') })
  expect(headers.get('WWW-Authenticate')).toBe('Bearer')
  expect(JSON.stringify(answer)).not.toMatch(/D1|s3cret/)
})

test('who may not steer changes nothing', () => {
  const { steer, world } = buildHouse({ token: 's3cret' })
  steer('POST', '/world/moves', { operation: 'OpenDoor', request: { id: 'D1' } })
  expect(world.journal.count()).toBe(0)
})
