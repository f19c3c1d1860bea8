/** Reads who somebody is from an option and the environment. */

import type { Account } from '#contracts/verify/account.ts'
import { UsageError } from './usage-error.ts'

/** Reads `name:password`; a password that is not there is taken from the environment, where no list of processes shows it. */
export function readAccount(option: string, text: string, fromEnvironment: string | undefined): Account {
  const colon = text.indexOf(':')
  const name = colon < 0 ? text : text.slice(0, colon)
  const password = colon < 0 ? fromEnvironment : text.slice(colon + 1)
  if (name === '' || password === undefined || password === '') {
    throw new UsageError(`${option} needs a name and a password: ${option} name:password.`)
  }
  return { name, password }
}
