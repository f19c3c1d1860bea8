import { expect, test } from 'vitest'
import {
  anonymousCookies,
  basicCookies,
  failedSignInCookies,
  signInCookies,
  signOutCookies,
} from '#mocks/engine/session-cookies.ts'
import { createWorld } from '#mocks/world/world.ts'
import { wireRequest } from './small-api.ts'

const world = createWorld({ seed: 1, now: () => Date.parse('2026-01-02T03:04:05Z'), newId: () => 'ID' })
const caller = { id: '7', userName: 'ann', roles: [], permissions: [] }
const id = 'ss-id=ID; path=/; samesite=lax; httponly'
const lasting = 'expires=Tue, 02 Jan 2046 03:04:05 GMT; path=/; samesite=lax; httponly'
const pid = `ss-pid=ID; ${lasting}`

test.each([
  { cookie: undefined, want: [id, pid] },
  { cookie: 'ss-id=a', want: [pid] },
  { cookie: 'ss-pid=a', want: [id] },
  { cookie: 'ss-id=a; ss-pid=b', want: [] },
  { cookie: 'ss-id=; ss-pid=b', want: [id] },
])('a request with $cookie is given what it lacks', ({ cookie, want }) => {
  expect(anonymousCookies(wireRequest('/', cookie === undefined ? {} : { cookie }), world)).toEqual(want)
})

test('only a good Basic header adds its two cookies', () => {
  const want = [`ss-opt=temp; ${lasting}`, `X-UAId=7; ${lasting}`]
  expect(basicCookies({ kind: 'open', caller, isBasic: true }, world)).toEqual(want)
  expect(basicCookies({ kind: 'open', caller, isBasic: false }, world)).toEqual([])
  expect(basicCookies({ kind: 'open', isBasic: false }, world)).toEqual([])
})

test('a sign-in sets four cookies in order, and remembers when asked to', () => {
  const names = signInCookies('SID', caller, true, world).map((line) => line.split(';')[0])
  expect(names).toEqual(['ss-id=SID', 'ss-pid=ID', 'ss-opt=perm', 'X-UAId=7'])
  expect(signInCookies('SID', caller, false, world)[2]).toContain('ss-opt=temp')
})

test('a failed sign-in replaces the ids', () => {
  expect(failedSignInCookies(world)).toEqual([id, pid, `ss-opt=temp; ${lasting}`])
})

test('a sign-out deletes everything but ss-opt', () => {
  const lines = signOutCookies(world)
  expect(lines.map((line) => line.split('=')[0])).toEqual(['ss-id', 'ss-pid', 'X-UAId', 'ss-tok', 'ss-reftok'])
  for (const line of lines) expect(line).toContain('=; expires=Thu, 01 Jan 2026 03:04:05 GMT')
})
