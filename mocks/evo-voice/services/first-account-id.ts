/** Chooses the account that something belongs to, where a request names none. */

import type { Person } from '#behaviour/person.ts'
import { accounts } from '../accounts.ts'

/** Returns the first of the person's accounts; somebody of whom none are told works for the first one there is. */
export function firstAccountId(person: Person | undefined): string {
  const accountIds: unknown = person?.details?.['accountIds']
  const first: unknown = Array.isArray(accountIds) ? accountIds[0] : accountIds
  return typeof first === 'string' ? first : accounts.AC100.id
}
