/** Decides whether a caller may run an operation. */

import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { WireRequest } from '../wire-request.ts'
import { readCredentials } from './credentials.ts'

/** Somebody who has proved who he is. */
export interface Caller {
  readonly id: string
  /** The name he signed in with: the user name, or the e-mail address if he typed that. */
  readonly userName: string
  readonly roles: readonly string[]
  readonly permissions: readonly string[]
}

/** Where callers are looked up; the world provides it. */
export interface Accounts {
  verify(userName: string, password: string): Caller | undefined
  signedIn(sessionId: string): Caller | undefined
}

/** Somebody let in; anonymous where the operation asks for nobody. */
export interface Admitted {
  readonly kind: 'open'
  readonly caller?: Caller
  readonly isBasic: boolean
}

/** Somebody turned away, and why. */
export interface TurnedAway {
  readonly kind: 'refused'
  readonly why: 'unauthenticated' | 'bad-credentials' | 'malformed' | 'role' | 'permission'
  /** Who proved himself by a Basic header, but lacks the role or permission. */
  readonly basicCaller?: Caller
}

/** Whether a caller may run an operation. */
export type Entry = Admitted | TurnedAway

const open: Admitted = { kind: 'open', isBasic: false }

/** Applies an operation's rules to a request: Basic credentials win over its session; the Admin role passes every check. */
export function authenticate(
  request: WireRequest,
  sessionId: string | undefined,
  rules: AccessRules,
  accounts: Accounts,
): Entry {
  if (!rules.requiresAuthentication) return open
  const credentials = readCredentials(request)
  if (credentials.kind === 'malformed') return { kind: 'refused', why: 'malformed' }
  if (credentials.kind === 'basic') {
    const caller = accounts.verify(credentials.userName, credentials.password)
    return caller ? admit(caller, rules, true) : { kind: 'refused', why: 'bad-credentials' }
  }
  const caller = sessionId === undefined ? undefined : accounts.signedIn(sessionId)
  return caller ? admit(caller, rules, false) : { kind: 'refused', why: 'unauthenticated' }
}

function admit(caller: Caller, rules: AccessRules, isBasic: boolean): Entry {
  const why = lacks(caller, rules)
  if (why === undefined) return { kind: 'open', caller, isBasic }
  return { kind: 'refused', why, ...(isBasic && { basicCaller: caller }) }
}

/** Says what keeps a caller out, if anything does. */
function lacks({ roles, permissions }: Caller, rules: AccessRules): 'role' | 'permission' | undefined {
  if (roles.includes('Admin')) return undefined
  if (!hasAll(rules.requiredRoles, roles) || !hasAny(rules.requiresAnyRole, roles)) return 'role'
  const isPermitted = hasAll(rules.requiredPermissions, permissions) && hasAny(rules.requiresAnyPermission, permissions)
  return isPermitted ? undefined : 'permission'
}

function hasAll(asked: readonly string[], own: readonly string[]): boolean {
  return asked.every((one) => own.includes(one))
}

function hasAny(asked: readonly string[], own: readonly string[]): boolean {
  return asked.length === 0 || asked.some((one) => own.includes(one))
}
