/** A link that opens no world, or a world that fits in no link. */

/** Why not. */
export type LinkErrorCode =
  /** Something else than a link. */
  | 'foreign'
  /** Made by a version that came later. */
  | 'newer'
  /** Changed or cut off on its way. */
  | 'damaged'
  | 'too-long'

/** Says what is wrong with a link and what to do about it. */
export class LinkError extends Error {
  override readonly name = 'LinkError'
  readonly code: LinkErrorCode

  constructor(code: LinkErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
