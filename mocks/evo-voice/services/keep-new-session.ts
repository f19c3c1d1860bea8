/** Adds a session that begins now to a world. */

import type { Session } from '#behaviour/evo-voice/session.ts'
import type { Call } from '#mocks/engine/service.ts'
import { wireDate } from '#mocks/world/wire-date.ts'
import { accounts } from '../accounts.ts'
import { beginSession, type Planned } from './begin-session.ts'
import { newSessionId } from './new-session-id.ts'

/** Returns the session, with its id, as the operation left it in the world. */
export function keepNewSession(
  planned: Omit<Planned, 'id' | 'accountName' | 'by'>,
  operation: string,
  { world, caller: by }: Pick<Call, 'world' | 'caller'>,
): Session {
  const id = newSessionId(world)
  const known = Object.values(accounts).find((account) => account.id === planned.accountId)
  const accountName = known?.name ?? planned.accountId
  const session = beginSession({ ...planned, id, accountName, by }, wireDate(world.now()))
  world.collection('sessions').change(id, { ...session }, { what: operation, by })
  return session
}
