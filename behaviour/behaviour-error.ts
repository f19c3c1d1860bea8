/** The mistake of a table: it forgot a state, or what it does breaks what it claims. */

/** Which part of the table is wrong. */
export type BehaviourErrorCode = 'no-row' | 'consequence' | 'invariant'

/** Where in the table the mistake is. */
export interface BehaviourFault {
  readonly code: BehaviourErrorCode
  /** The operation, or what time did. */
  readonly move: string
  /** The member of the entity that is wrong; absent where a row is missing. */
  readonly member?: string
  /** The claim that is broken; absent where a row is missing. */
  readonly claim?: string
}

/** Thrown when a move cannot be carried out as its table tells it: a mistake of whoever wrote the table or the seed. */
export class BehaviourError extends Error {
  readonly code: BehaviourErrorCode
  readonly move: string
  readonly member: string | undefined
  readonly claim: string | undefined

  constructor(message: string, { code, move, member, claim }: BehaviourFault) {
    super(message)
    this.name = 'BehaviourError'
    this.code = code
    this.move = move
    this.member = member
    this.claim = claim
  }
}
