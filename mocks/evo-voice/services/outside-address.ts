/** Tells whom a session is with. */

import type { Session } from '#behaviour/evo-voice/session.ts'

/** Returns the address of the outside party; empty where the session names none. */
export function outsideAddress({ direction, fromAddress, toAddress }: Session): string {
  return (direction === 'Incoming' ? fromAddress : toAddress) ?? ''
}
