/** Decides whether a caller may run an operation. */

import type { AccessRules } from '#servicestack/model/access-rules.ts'
import { cookie } from './cookies.ts'
import { readCredentials } from './credentials.ts'
import type { WireRequest } from './wire-request.ts'

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
  readonly why: 'unauthenticated' | 'bad-credentials' | 'malformed' | 'role'
  /** Who proved himself by a Basic header, but lacks the role. */
  readonly basicCaller?: Caller
}

/** Whether a caller may run an operation. */
export type Entry = Admitted | TurnedAway

/** Applies an operation's rules to a request: Basic credentials win over cookies; the Admin role passes every check. */
export function authenticate(request: WireRequest, rules: AccessRules, accounts: Accounts): Entry {
  if (!rules.requiresAuthentication) return { kind: 'open', isBasic: false }
  const credentials = readCredentials(request)
  if (credentials.kind === 'malformed') return { kind: 'refused', why: 'malformed' }
  if (credentials.kind === 'basic') {
    const caller = accounts.verify(credentials.userName, credentials.password)
    return caller ? admit(caller, rules, true) : { kind: 'refused', why: 'bad-credentials' }
  }
  const sessionId = cookie(request, 'ss-id')
  const caller = sessionId === undefined ? undefined : accounts.signedIn(sessionId)
  return caller ? admit(caller, rules, false) : { kind: 'refused', why: 'unauthenticated' }
}

function admit(caller: Caller, rules: AccessRules, isBasic: boolean): Entry {
  if (allows(caller, rules)) return { kind: 'open', caller, isBasic }
  return { kind: 'refused', why: 'role', ...(isBasic && { basicCaller: caller }) }
}

function allows({ roles, permissions }: Caller, rules: AccessRules): boolean {
  if (roles.includes('Admin')) return true
  return (
    rules.requiredRoles.every((role) => roles.includes(role)) &&
    rules.requiredPermissions.every((permission) => permissions.includes(permission)) &&
    (rules.requiresAnyRole.length === 0 || rules.requiresAnyRole.some((role) => roles.includes(role))) &&
    (rules.requiresAnyPermission.length === 0 ||
      rules.requiresAnyPermission.some((permission) => permissions.includes(permission)))
  )
}
