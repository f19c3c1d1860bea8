import { expect, test } from 'vitest'
import { cookie, setCookie } from '#servicestack/http/sessions/cookies.ts'

test.each([
  { name: 'a cookie is found', given: 'ss-id=abc', want: 'abc' },
  { name: 'a cookie is found among others', given: 'ss-opt=perm; ss-id=abc;ss-pid=b', want: 'abc' },
  { name: 'an empty cookie is absent', given: 'ss-id=', want: undefined },
  { name: 'another cookie is not this one', given: 'ss-pid=abc; xss-id=b', want: undefined },
  { name: 'an equals sign may be part of the value', given: 'ss-id=a=b', want: 'a=b' },
  { name: 'rubbish is passed over', given: ';;=x;ss-id=abc;', want: 'abc' },
  { name: 'nothing is found in rubbish', given: ';;=x;', want: undefined },
  { name: 'the last of two counts', given: 'ss-id=a; ss-id=b', want: 'b' },
])('$name', ({ given, want }) => {
  expect(cookie([given], 'ss-id')).toBe(want)
})

test('without a header there are no cookies', () => {
  expect(cookie([], 'ss-id')).toBeUndefined()
})

test('a session cookie lasts as long as the browser', () => {
  expect(setCookie('ss-id', 'abc', { isSecure: false })).toBe('ss-id=abc; path=/; samesite=lax; httponly')
})

test('a lasting cookie says how long', () => {
  expect(setCookie('ss-pid', 'abc', { expires: Date.UTC(2044, 0, 2, 3, 4, 5), isSecure: false })).toBe(
    'ss-pid=abc; expires=Sat, 02 Jan 2044 03:04:05 GMT; path=/; samesite=lax; httponly',
  )
})

test('over TLS a cookie is for TLS only', () => {
  expect(setCookie('ss-id', 'abc', { isSecure: true })).toBe('ss-id=abc; path=/; secure; samesite=lax; httponly')
})
