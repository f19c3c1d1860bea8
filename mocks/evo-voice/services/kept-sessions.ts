/** Reads the sessions of a world. */

import { seesSession } from '#behaviour/evo-voice/sees-session.ts'
import type { Session } from '#behaviour/evo-voice/session.ts'
import type { Call } from '#mocks/engine/service.ts'
import type { Collection } from '#mocks/world/collection.ts'

/** Who asks, and where. */
export type Asking = Pick<Call, 'world' | 'person'>

/** The sessions that a service reads. */
export interface KeptSessions {
  readonly collection: Collection
  /** Every session, in the order in which they came to be. */
  all(): readonly Session[]
  /** Returns the session with this id, unless the person may not see it. */
  find(id: string | null | undefined): Session | undefined
  /** The sessions that the person may see, or those of them that he means. */
  seen(isMeant?: (session: Session) => boolean): readonly Session[]
}

/** Returns the sessions of a world as one person sees them. */
export function keptSessions({ world, person }: Asking): KeptSessions {
  const collection = world.collection('sessions')
  return {
    collection,
    // seeds, moves and services put only sessions into this collection
    all: () => collection.all() as readonly Session[],
    find(id) {
      // the same
      const session = id ? (collection.get(id) as Session | undefined) : undefined
      return session && seesSession(session, person) ? session : undefined
    },
    seen(isMeant = () => true) {
      const isSeen = sightOf(person)
      return this.all().filter((session) => isSeen(session) && isMeant(session))
    },
  }
}

/** Asks once for each account: there are few, and many sessions of each. */
function sightOf(person: Asking['person']): (session: Session) => boolean {
  const verdicts = new Map<Session['accountId'], boolean>()
  return (session) => {
    const known = verdicts.get(session.accountId)
    if (known !== undefined) return known
    const isSeen = seesSession(session, person)
    verdicts.set(session.accountId, isSeen)
    return isSeen
  }
}
