/** Describes a user whose credentials the judge was given. */

/** A user name and its password; the password leaves this room in the Authorization header only. */
export interface Account {
  readonly name: string
  readonly password: string
}

/** The user who may call the operation, and one who lacks the role, if there is one. */
export interface AccountsByRole {
  readonly user: Account
  readonly guest?: Account
}
