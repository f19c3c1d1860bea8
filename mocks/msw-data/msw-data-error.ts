/** What is thrown where `@msw/data` would allow what a world cannot keep; the sentence says what, why, and what to do. */

/** Why it is not possible. */
export type MswDataFault =
  /** A record that does not say what it is found by. */
  | 'no-key'
  /** A second record for the key of another. */
  | 'same-key'
  /** An update that gives a record another key. */
  | 'key-changed'
  /** Somebody else changed the record while an update waited. */
  | 'changed-meanwhile'
  /** Values that JSON does not have. */
  | 'not-plain'
  /** A hook on a collection that also changes without them. */
  | 'no-hooks'
  /** A relation, which would be kept beside the world. */
  | 'no-relations'

/** A mistake of whoever uses a world as a collection of `@msw/data`, or a collection as a seed. */
export class MswDataError extends Error {
  override readonly name = 'MswDataError'
  readonly code: MswDataFault

  constructor(code: MswDataFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
