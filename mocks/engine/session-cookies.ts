/** Hands out the cookies of ServiceStack's sessions, in the orders real servers do. */

import type { World } from '#mocks/world/world.ts'
import type { Caller, Entry } from '#servicestack/http/authenticate.ts'
import { cookie, lastingCookie, sessionCookie } from '#servicestack/http/cookies.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'

const day = 24 * 60 * 60 * 1000
const twentyYears = 20 * 365.25 * day

/** Session ids for a request that lacks them, `ss-id` first; either is given on its own. */
export function anonymousCookies(request: WireRequest, world: World): readonly string[] {
  const lines: string[] = []
  if (cookie(request, 'ss-id') === undefined) lines.push(sessionCookie('ss-id', world.newId()))
  if (cookie(request, 'ss-pid') === undefined) lines.push(lasting('ss-pid', world.newId(), world))
  return lines
}

/** Both session ids for a caller who is asked for credentials, `ss-pid` first; none if he has an `ss-id`. */
export function challengeCookies(request: WireRequest, world: World): readonly string[] {
  if (cookie(request, 'ss-id') !== undefined) return []
  return [lasting('ss-pid', world.newId(), world), sessionCookie('ss-id', world.newId())]
}

/** What a good Basic header adds on a protected operation, role or not; it does not sign the cookies in. */
export function basicCookies(entry: Entry, world: World): readonly string[] {
  const caller = basicCaller(entry)
  return caller ? [lasting('ss-opt', 'temp', world), userCookie(caller, world)] : []
}

/** New ids without a sign-in: a failed attempt thereby signs the client out. */
export function failedSignInCookies(world: World): readonly string[] {
  return [
    sessionCookie('ss-id', world.newId()),
    lasting('ss-pid', world.newId(), world),
    lasting('ss-opt', 'temp', world),
  ]
}

/** The four cookies of a sign-in under the given session id. */
export function signInCookies(sessionId: string, caller: Caller, remembers: boolean, world: World): readonly string[] {
  return [
    sessionCookie('ss-id', sessionId),
    lasting('ss-pid', world.newId(), world),
    lasting('ss-opt', remembers ? 'perm' : 'temp', world),
    userCookie(caller, world),
  ]
}

/** Deletes what a sign-in set, and the token cookies; `ss-opt` stays. */
export function signOutCookies(world: World): readonly string[] {
  const yesterday = world.now() - day
  return ['ss-id', 'ss-pid', 'X-UAId', 'ss-tok', 'ss-reftok'].map((name) => lastingCookie(name, '', yesterday))
}

function basicCaller(entry: Entry): Caller | undefined {
  if (entry.kind === 'refused') return entry.basicCaller
  return entry.isBasic ? entry.caller : undefined
}

function userCookie(caller: Caller, world: World): string {
  return lasting('X-UAId', caller.id, world)
}

function lasting(name: string, value: string, world: World): string {
  return lastingCookie(name, value, world.startedAt + twentyYears)
}
