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

/** The sign-ins of one world; ids come from the given source. Nothing is kept before somebody signs in. */
export class WorldSignIns implements SignIns {
  readonly #newId: () => string
  #open: Map<string, SignIn> | undefined

  constructor(newId: () => string) {
    this.#newId = newId
  }

  open(signIn: SignIn): string {
    const sessionId = this.#newId()
    this.#open ??= new Map()
    this.#open.set(sessionId, signIn)
    const [oldest] = this.#open.keys()
    if (this.#open.size > signInLimit && oldest !== undefined) this.#open.delete(oldest)
    return sessionId
  }

  get(sessionId: string): SignIn | undefined {
    return this.#open?.get(sessionId)
  }

  close(sessionId: string): void {
    this.#open?.delete(sessionId)
  }

  count(): number {
    return this.#open?.size ?? 0
  }
}
