/** What a lenient reader passed over in silence, for those who want to know. */

/** One place where the value is not what the sender may have meant. */
export interface Issue {
  /** JSON pointer of the value. */
  readonly path: string
  /** Offset in UTF-16 units from the start of the text. */
  readonly offset: number
  /**
   * `unknown-member`: nothing has that name; `read-only`: nobody can set it; `repeated`: an earlier value is
   * overwritten; `dropped`: the value is not of its type, and the member stays unset; `coerced`: it was taken, but is
   * not how ServiceStack writes it; `ignored`: text behind an empty object; `unclosed`: an object or a list
   * lacks its brackets; `too-deep`: read as null.
   */
  readonly code:
    | 'unknown-member'
    | 'read-only'
    | 'repeated'
    | 'dropped'
    | 'coerced'
    | 'ignored'
    | 'unclosed'
    | 'too-deep'
  /** The text in question, at most 50 characters of it. */
  readonly text: string
}
