import { expect, test } from 'vitest'
import { pathInfo } from '#servicestack/http/routing/path-info.ts'

test.each([
  { path: '/sessions/S1/hold.jsv', want: '/sessions/S1/hold.jsv' },
  { path: '/sessions/%53%31', want: '/sessions/S1' },
  { path: '/sessions/Zo%C3%AB', want: '/sessions/Zoë' },
  { path: '/sessions/Zo%EB', want: '/sessions/Zo%EB' },
  { path: '/sessions/a%20b%2Fc', want: '/sessions/a b%2Fc' },
  { path: '/sessions/a%2fc', want: '/sessions/a/c' },
  { path: '/sessions/a+b%2Bc', want: '/sessions/a b c' },
  { path: '/sessions/a%252Fb', want: '/sessions/a%2Fb' },
  { path: '/sessions/%2520', want: '/sessions/%20' },
  { path: '/sessions/x/../S1', want: '/sessions/S1' },
  { path: '/../sessions/./S1', want: '/sessions/S1' },
  { path: '/sessions/.hidden..', want: '/sessions/.hidden..' },
])('$path is read as $want', ({ path, want }) => {
  expect(pathInfo(path)).toBe(want)
})
