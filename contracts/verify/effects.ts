/** Names what the judge takes from the platform. */

/** The three things that a pure room cannot have by itself. */
export interface Effects {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
  /** Calls back later, unless the returned function is called first. */
  readonly after: (milliseconds: number, callBack: () => void) => () => void
}
