/** Decides whether somebody works for an account, by the rule that decides whose sessions he sees. */

import { seesSession } from '#behaviour/evo-voice/sees-session.ts'
import type { Person } from '#behaviour/person.ts'

/** True when the person would see a session of the account. */
export function seesAccount(accountId: string, person: Person | undefined): boolean {
  return seesSession({ accountId }, person)
}
