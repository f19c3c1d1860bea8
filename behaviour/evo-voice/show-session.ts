/** Shows a session as the answer of a move does: with the newest entries of its log only, so that answers stay small. */

import type { Session } from './session.ts'
import { logPage } from './session-log.ts'

/** Returns the session with the newest 50 entries of its log, the very same one when it has no more. */
export function showSession(session: Session): Session {
  const { log } = session
  return log && log.length > logPage ? { ...session, log: log.slice(-logPage) } : session
}
