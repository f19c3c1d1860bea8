/** What a world throws when somebody asks for what it cannot do; the sentence says what, why, and what to do. */

/** Why a world refused. */
export type WorldFault =
  /** Beyond what the journal remembers. */
  | 'forgotten'
  /** Before the world began. */
  | 'before-beginning'
  | 'unknown-snapshot'
  | 'unknown-scenario'
  /** A record or rules that cannot be read. */
  | 'damaged'
  /** Planting after the world was shared with others. */
  | 'sealed'
  /** A timer that is due again at the moment it fired. */
  | 'endless-timer'

/** A mistake of whoever steers a world. */
export class WorldError extends Error {
  override readonly name = 'WorldError'
  readonly code: WorldFault

  constructor(code: WorldFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
