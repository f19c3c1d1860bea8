/** Puts the recorded sessions back as they were. */

import type { World } from '#mocks/world/world.ts'
import { recordedSessions } from './recorded-sessions.ts'

/** Every recorded case begins with this. */
export function resetSessions(world: World): void {
  const sessions = world.collection('sessions')
  for (const session of recordedSessions) sessions.change(session.id, session, { what: 'Boom', by: '' })
}
