import { expect, test } from 'vitest'
import { isWorldKey, readWorldKey, withoutPrefix } from '#mocks/sandbox/world-key.ts'
import { headerLines } from '#servicestack/http/wire-request.ts'

const header = { 'x-understudy-world': 'bob' }
const cookie = { cookie: 'ss-id=x; understudy-world=carol' }

test.each([
  { target: '/sessions', headers: {}, want: undefined },
  { target: '/sessions', headers: { cookie: 'ss-id=x; ss-pid=y' }, want: undefined },
  { target: '/sessions', headers: { cookie: 'my-understudy-world-is=x' }, want: undefined },
  { target: '/sessions', headers: { 'x-understudy-world': '' }, want: undefined },
  { target: '/~alice/sessions?a=/b', headers: {}, want: { key: 'alice', prefix: '/~alice' } },
  { target: '/~alice', headers: {}, want: { key: 'alice', prefix: '/~alice' } },
  { target: '/~alice?a=b', headers: {}, want: { key: 'alice', prefix: '/~alice' } },
  { target: '/~/sessions', headers: {}, want: { key: '', prefix: '/~' } },
  { target: '/sessions/~alice', headers: {}, want: undefined },
  { target: '/sessions', headers: header, want: { key: 'bob', prefix: '' } },
  { target: '/sessions', headers: cookie, want: { key: 'carol', prefix: '' } },
  { target: '/sessions', headers: { ...cookie, ...header }, want: { key: 'bob', prefix: '' } },
  { target: '/~alice/', headers: { ...cookie, ...header }, want: { key: 'alice', prefix: '/~alice' } },
])('$target with $headers means the world $want', ({ target, headers, want }) => {
  expect(readWorldKey({ target, headers: headerLines(Object.entries(headers)) })).toEqual(want)
})

test.each([
  { key: 'alice', fits: true },
  { key: 'Worker_1.2-3', fits: true },
  { key: 'x'.repeat(64), fits: true },
  { key: 'x'.repeat(65), fits: false },
  { key: '', fits: false },
  { key: 'a b', fits: false },
  { key: 'a%20b', fits: false },
  { key: 'ä', fits: false },
  { key: 'a\n', fits: false },
])('$key may be a key: $fits', ({ key, fits }) => {
  expect(isWorldKey(key)).toBe(fits)
})

test.each([
  { target: '/sessions?a=b', want: '/sessions?a=b' },
  { target: '/~alice/sessions?a=b', want: '/sessions?a=b' },
  { target: '/~alice', want: '/' },
  { target: '/~alice?a=b', want: '/?a=b' },
  { target: '/~alice/~bob/x', want: '/~bob/x' },
])('without its prefix $target is $want', ({ target, want }) => {
  expect(withoutPrefix(target)).toBe(want)
})
