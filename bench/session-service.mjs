/** The work that nobody can leave out of one hold, shared by the bare server and the peers that are written by hand. */

import { randomUUID } from 'node:crypto'

const passwords = new Map([['agent', 'agent']])

/** Creates what keeps one session in a Map: it signs callers in, knows them again, and holds. */
export function createSessionService(session) {
  const sessions = new Map([[session.id, session]])
  const signIns = new Map()
  return {
    /** Returns the cookies of a new sign-in, or undefined for a wrong password. */
    signIn({ userName, password }) {
      if (passwords.get(userName) !== password) return undefined
      const id = randomUUID()
      signIns.set(id, userName)
      return [`ss-id=${id}; Path=/; HttpOnly`, `ss-pid=${randomUUID()}; Path=/; HttpOnly`]
    },
    /** Returns the name of the caller, or undefined for a stranger. */
    userOf({ authorization, cookie }) {
      if (authorization?.startsWith('Basic ')) {
        const [userName, password] = Buffer.from(authorization.slice(6), 'base64').toString().split(':')
        return passwords.get(userName) === password ? userName : undefined
      }
      return signIns.get(/(?:^|; )ss-id=([^;]+)/.exec(cookie ?? '')?.[1])
    },
    /** Returns the session on hold, or undefined when there is none of this id. */
    hold(id, { reason }, caller) {
      const before = sessions.get(id)
      if (before === undefined) return undefined
      const dateLastModified = new Date().toISOString()
      const held = { ...before, callState: 'Hold', holdReason: reason, heldByUserId: caller, dateLastModified }
      sessions.set(id, held)
      return held
    },
  }
}
