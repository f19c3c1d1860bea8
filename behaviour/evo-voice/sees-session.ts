/** Decides whose sessions somebody sees: those of his accounts, and the administrators all. */

import type { Person } from '../person.ts'
import type { Session } from './session.ts'

/** True when the person may see the session; somebody of whom no accounts are told, like the system, sees all. */
export function seesSession({ accountId }: Pick<Session, 'accountId'>, person: Person | undefined): boolean {
  const accountIds = person?.details?.['accountIds']
  // a user added with one account as a plain text must not see all because of it
  const isOneOfThem = Array.isArray(accountIds) ? accountIds.includes(accountId) : accountIds === accountId
  if (accountIds === undefined || isOneOfThem) return true
  return person?.roles.some((role) => role === 'SystemAdministrator' || role === 'Admin') ?? false
}
