/** Remembers who is signed in under which session id. */

/** A sign-in: the user's id and the name he typed, which services see as his name. */
export interface SignIn {
  readonly userId: string
  readonly userName: string
}

/** The sign-ins of a world by session id (the value of the cookie `ss-id`). */
export interface SignIns {
  /** Signs somebody in and returns the new session id. */
  open(signIn: SignIn): string
  get(sessionId: string): SignIn | undefined
  close(sessionId: string): void
  /** How many are signed in. */
  count(): number
}

/** How many sign-ins a world keeps; the oldest are signed out so that a long run does not fill the memory. */
export const signInLimit = 10_000

/** Creates the sign-ins of a world; ids come from the given source. */
export function createSignIns(newId: () => string): SignIns {
  const open = new Map<string, SignIn>()
  return {
    open(signIn) {
      const sessionId = newId()
      open.set(sessionId, signIn)
      const [oldest] = open.keys()
      if (open.size > signInLimit && oldest !== undefined) open.delete(oldest)
      return sessionId
    },
    get: (sessionId) => open.get(sessionId),
    close(sessionId) {
      open.delete(sessionId)
    },
    count: () => open.size,
  }
}
