/** A contract that cannot be held against anything: a mistake of whoever verifies, not of the server. */

/** Everything that may be wrong with a contract; a closed list. */
export type ContractErrorCode = 'unknown-type'

/** Says which name the contract uses and does not explain. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  readonly code: ContractErrorCode
  readonly typeName: string

  constructor(code: ContractErrorCode, typeName: string) {
    super(
      `The contract refers to the type ${typeName} and does not describe it, so nothing can be held against it. Add ${typeName} to the contract's types.`,
    )
    this.code = code
    this.typeName = typeName
  }
}
