/** The accounts of the demo world: whoever may not see one sees none of its sessions. */

/** An account, as sessions and users name it. */
export interface Account {
  readonly id: AccountId
  readonly name: string
}

/** The id of an account. */
export type AccountId = 'AC100' | 'AC200'

/** Two accounts; their names hold what JSV must quote. */
export const accounts: Readonly<Record<AccountId, Account>> = {
  AC100: { id: 'AC100', name: 'Fabrikam, Inc.' },
  AC200: { id: 'AC200', name: 'Harbour "Quayside" & Sons, Ltd.' },
}
