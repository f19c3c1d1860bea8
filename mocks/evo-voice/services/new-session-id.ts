/** Names new sessions. */

import { deriveSid } from '#behaviour/evo-voice/derive-sid.ts'
import type { World } from '#mocks/world/world.ts'

/**
 * Returns an id that no session has. It comes out of the world's seed and of how much has happened in it, so that the
 * same steps give the same ids, and a session that is gone never lends its own to another.
 */
export function newSessionId(world: World): string {
  const sessions = world.collection('sessions')
  const candidate = (attempt: number) => deriveSid('S', `${world.seed}\n${world.journal.count()}\n${attempt}`)
  let attempt = 0
  while (sessions.has(candidate(attempt))) attempt += 1
  return candidate(attempt)
}
