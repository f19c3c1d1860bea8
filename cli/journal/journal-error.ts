/** A change of a world that could not be written down. */

/** Why not. */
export type JournalErrorCode =
  /** The file is what it was before; the next change may fit. */
  | 'not-written'
  /** What is in the file is good, and nothing can be added to it any more. */
  | 'broken'

/** Says what of the file and the world is left, and what to do. */
export class JournalError extends Error {
  override readonly name = 'JournalError'
  readonly code: JournalErrorCode

  constructor(code: JournalErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
