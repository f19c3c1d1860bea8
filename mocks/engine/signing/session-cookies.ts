/** Hands out the cookies of ServiceStack's sessions, in the orders real servers do: docs/discoveries/cookies.md */

import type { World } from '#mocks/world/world.ts'
import type { Manners } from '#servicestack/http/manners.ts'
import type { Caller, Entry } from '#servicestack/http/sessions/authenticate.ts'
import { cookieEnding, setCookie } from '#servicestack/http/sessions/cookies.ts'
import type { SessionKeys } from '#servicestack/http/sessions/session-keys.ts'

const day = 24 * 60 * 60 * 1000
const twentyYears = 20 * 365.25 * day

const none: readonly string[] = []

/** Session ids for a request that lacks them, `ss-id` first; either is given on its own. */
export function anonymousCookies(session: SessionKeys, world: World): readonly string[] {
  if (session.temporaryId !== undefined && session.permanentId !== undefined) return none
  const lines: string[] = []
  if (session.temporaryId === undefined) lines.push(temporary(world.newId(), session))
  if (session.permanentId === undefined) lines.push(lasting('ss-pid', world.newId(), session, world))
  return lines
}

/** Both session ids for a caller who is asked for credentials, `ss-pid` first; none if he has a session. */
export function challengeCookies(session: SessionKeys, world: World): readonly string[] {
  if (session.id !== undefined) return none
  return [lasting('ss-pid', world.newId(), session, world), temporary(world.newId(), session)]
}

/** What a caller is given whose request got as far as the service, or was refused for his rights. */
export function entryCookies(entry: Entry, session: SessionKeys, world: World, manners: Manners): readonly string[] {
  const caller = basicCaller(entry)
  if (caller !== undefined) return [...basicCookies(session, world, manners), userCookie(caller, session, world)]
  return entry.kind === 'refused' ? none : anonymousCookies(session, world)
}

/** What a Basic header brings, good or bad; it does not sign the cookies in. */
export function basicCookies(session: SessionKeys, world: World, manners: Manners): readonly string[] {
  return manners.isSessionRenewedByBasic ? renewedCookies(session, world) : anonymousCookies(session, world)
}

/** Ends the session and gives out new ids without a sign-in: a failed attempt thereby signs the client out. */
export function renewedCookies(session: SessionKeys, world: World): readonly string[] {
  endSession(session, world)
  return [
    temporary(world.newId(), session),
    lasting('ss-pid', world.newId(), session, world),
    optionCookie(session.isPermanent, session, world),
  ]
}

/** Ends the session and gives out the four cookies of a sign-in under the given session id. */
export function signInCookies(
  sessionId: string,
  caller: Caller,
  session: SessionKeys,
  world: World,
): readonly string[] {
  endSession(session, world)
  const [temporaryId, permanentId] = session.isPermanent ? [world.newId(), sessionId] : [sessionId, world.newId()]
  return [
    temporary(temporaryId, session),
    lasting('ss-pid', permanentId, session, world),
    optionCookie(session.isPermanent, session, world),
    userCookie(caller, session, world),
  ]
}

/** Signs out whoever is signed in under the session's id. */
export function endSession({ id }: SessionKeys, world: World): void {
  if (id !== undefined) world.signIns.close(id)
}

/** Deletes what a sign-in set, and the token cookies; `ss-opt` stays. */
export function signOutCookies(session: SessionKeys, world: World): readonly string[] {
  const terms = { expires: world.now() - day, isSecure: session.isSecure }
  return ['ss-id', 'ss-pid', 'X-UAId', 'ss-tok', 'ss-reftok'].map((name) => setCookie(name, '', terms))
}

/** Remembers whether the client asked to be remembered. */
export function optionCookie(isPermanent: boolean, session: SessionKeys, world: World): string {
  return lasting('ss-opt', isPermanent ? 'perm' : 'temp', session, world)
}

function basicCaller(entry: Entry): Caller | undefined {
  if (entry.kind === 'refused') return entry.basicCaller
  return entry.isBasic ? entry.caller : undefined
}

function userCookie(caller: Caller, session: SessionKeys, world: World): string {
  return lasting('X-UAId', caller.id, session, world)
}

function temporary(id: string, { isSecure }: SessionKeys): string {
  return setCookie('ss-id', id, { isSecure })
}

function lasting(name: string, value: string, { isSecure }: SessionKeys, world: World): string {
  if (isSecure) return setCookie(name, value, { expires: world.startedAt + twentyYears, isSecure })
  return `${name}=${value}${lastingEnding(world)}`
}

/** The date is the same until a world begins anew, and costs more than all the rest of a cookie. */
const lastingEndings = new WeakMap<World, LastingEnding>()

interface LastingEnding {
  readonly startedAt: number
  readonly text: string
}

function lastingEnding(world: World): string {
  const { startedAt } = world
  const known = lastingEndings.get(world)
  if (known?.startedAt === startedAt) return known.text
  const text = cookieEnding({ expires: startedAt + twentyYears, isSecure: false })
  lastingEndings.set(world, { startedAt, text })
  return text
}
