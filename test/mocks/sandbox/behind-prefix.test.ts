import { expect, test } from 'vitest'
import { behindPrefix, outOfPrefix } from '#mocks/sandbox/behind-prefix.ts'
import { wireRequest } from '../engine/small-api.ts'

const request = wireRequest('/~alice/sessions?a=b', { method: 'GET', host: 'h:1' })

function leaving(name: string, value: string): string | undefined {
  const reply = { status: 200, reason: 'OK', headers: [[name, value] as const], body: '' }
  return outOfPrefix(reply, request, '/~alice').headers[0]?.[1]
}

test('the engine sees a server of its own, which knows below which path it is called', () => {
  const seen = behindPrefix(request, '/~alice')
  expect([seen.target, seen.pathBase, seen.headers.get('host')]).toEqual(['/sessions?a=b', '/~alice', ['h:1']])
})

test.each([
  { sent: 'ss-id=near; ss-pid=p; ss-id=far', seen: 'ss-id=near; ss-pid=p' },
  { sent: 'ss-id=only', seen: 'ss-id=only' },
  { sent: ' a=1 ;b = 2;; c', seen: 'a=1; b = 2; ; c' },
])('of the cookies $sent those of the longest path count: $seen', ({ sent, seen }) => {
  const { headers } = behindPrefix(wireRequest('/~alice/', { cookie: sent }), '/~alice')
  expect([headers.get('cookie'), headers.has('cookie')]).toEqual([[seen], true])
})

test('where there are no cookies there are none', () => {
  expect(behindPrefix(request, '/~alice').headers.get('cookie')).toBeUndefined()
})

test.each([
  { given: 'ss-id=x; path=/; samesite=lax; httponly', want: 'ss-id=x; path=/~alice/; samesite=lax; httponly' },
  { given: 'a=b; Path=/', want: 'a=b; path=/~alice/' },
  { given: 'a=b; path=/below', want: 'a=b; path=/below' },
  { given: 'a=b', want: 'a=b' },
])('the cookie $given stays in its world', ({ given, want }) => {
  expect(leaving('Set-Cookie', given)).toBe(want)
})

test.each([
  { given: '/console?x=1', want: '/~alice/console?x=1' },
  { given: 'http://h:1/console', want: 'http://h:1/~alice/console' },
  { given: 'http://h:1', want: 'http://h:1/~alice/' },
  { given: 'http://h:1/~alice/login?redirect=x', want: 'http://h:1/~alice/login?redirect=x' },
  { given: '/~alice', want: '/~alice' },
  { given: '/~alicent', want: '/~alice/~alicent' },
  { given: 'https://elsewhere/console', want: 'https://elsewhere/console' },
  { given: 'http://h:11/console', want: 'http://h:11/console' },
  { given: '//elsewhere/console', want: '//elsewhere/console' },
  { given: 'console', want: 'console' },
])('a redirect to $given goes to $want', ({ given, want }) => {
  expect(leaving('Location', given)).toBe(want)
})

test('other header lines stay as they are', () => {
  expect(leaving('X-Path', '/; path=/')).toBe('/; path=/')
})
