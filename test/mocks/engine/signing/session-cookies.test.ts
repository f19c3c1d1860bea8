import { expect, test } from 'vitest'
import {
  anonymousCookies,
  challengeCookies,
  entryCookies,
  renewedCookies,
  signInCookies,
  signOutCookies,
} from '#mocks/engine/signing/session-cookies.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import { profiles } from '#servicestack/http/profiles.ts'
import { readSessionKeys } from '#servicestack/http/sessions/session-keys.ts'
import { wireRequest } from '../small-api.ts'

const world = createWorld({ seed: 1, now: () => Date.parse('2026-01-02T03:04:05Z'), newId: () => 'ID' })
const caller = { id: '7', userName: 'ann', roles: [], permissions: [] }
const id = 'ss-id=ID; path=/; samesite=lax; httponly'
const lasting = 'expires=Tue, 02 Jan 2046 03:04:05 GMT; path=/; samesite=lax; httponly'
const pid = `ss-pid=ID; ${lasting}`
const option = `ss-opt=temp; ${lasting}`
const user = `X-UAId=7; ${lasting}`

function session(cookie?: string) {
  return readSessionKeys(wireRequest('/', cookie === undefined ? {} : { cookie }))
}

test.each([
  { cookie: undefined, want: [id, pid], challenged: [pid, id] },
  { cookie: 'ss-id=a', want: [pid], challenged: [] },
  { cookie: 'ss-pid=a', want: [id], challenged: [pid, id] },
  { cookie: 'ss-id=a; ss-pid=b', want: [], challenged: [] },
  { cookie: 'ss-id=; ss-pid=b', want: [id], challenged: [pid, id] },
])('a request with $cookie is given what it lacks, and a challenge gives both or none', (row) => {
  expect(anonymousCookies(session(row.cookie), world)).toEqual(row.want)
  expect(challengeCookies(session(row.cookie), world)).toEqual(row.challenged)
})

test.each([
  { version: 'servicestack-8.6', cookie: undefined, want: [id, pid, option, user] },
  { version: 'servicestack-8.6', cookie: 'ss-id=a; ss-pid=b', want: [id, pid, option, user] },
  { version: 'servicestack-10.15', cookie: undefined, want: [id, pid, user] },
  { version: 'servicestack-10.15', cookie: 'ss-id=a; ss-pid=b', want: [user] },
] as const)('a good Basic header beside $cookie is answered by $version with its own cookies', (row) => {
  const entry = { kind: 'open', caller, isBasic: true } as const
  expect(entryCookies(entry, session(row.cookie), world, profiles[row.version])).toEqual(row.want)
})

test('who came in by his session, or lacks a role, is given nothing that he has', () => {
  const manners = profiles['servicestack-8.6']
  expect(entryCookies({ kind: 'open', caller, isBasic: false }, session('ss-id=a'), world, manners)).toEqual([pid])
  expect(entryCookies({ kind: 'refused', why: 'role' }, session('ss-id=a'), world, manners)).toEqual([])
})

test('a sign-in sets four cookies in order, and remembers when asked to', () => {
  const names = (cookie: string) =>
    signInCookies('SID', caller, session(cookie), world).map((line) => line.split(';')[0])
  expect(names('ss-opt=perm')).toEqual(['ss-id=ID', 'ss-pid=SID', 'ss-opt=perm', 'X-UAId=7'])
  expect(names('ss-opt=temp')).toEqual(['ss-id=SID', 'ss-pid=ID', 'ss-opt=temp', 'X-UAId=7'])
})

test('a failed sign-in replaces the ids and ends the session', () => {
  const open = world.signIns.open({ userId: '7', userName: 'ann' })
  expect(renewedCookies(session(`ss-id=${open}`), world)).toEqual([id, pid, option])
  expect(world.signIns.get(open)).toBeUndefined()
})

test('a sign-out deletes everything but ss-opt', () => {
  const lines = signOutCookies(session(), world)
  expect(lines.map((line) => line.split('=')[0])).toEqual(['ss-id', 'ss-pid', 'X-UAId', 'ss-tok', 'ss-reftok'])
  for (const line of lines) expect(line).toContain('=; expires=Thu, 01 Jan 2026 03:04:05 GMT')
})

test('the cookies of a world that begins anew last from its new beginning', () => {
  let now = Date.parse('2026-01-02T03:04:05Z')
  const opening = { name: 'empty', plant: () => {} }
  const renewed = createWorld({ seed: 1, now: () => now, newId: () => 'ID', opening })
  expect(anonymousCookies(session('ss-id=a'), renewed)).toEqual([pid])
  now = Date.parse('2027-01-02T03:04:05Z')
  renewed.reset()
  expect(anonymousCookies(session('ss-id=a'), renewed)).toEqual([pid.replace('Tue, 02 Jan 2046', 'Wed, 02 Jan 2047')])
})
