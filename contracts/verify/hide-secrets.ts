/** Knows the secrets of a run and hides them in texts. */

import type { Account, AccountsByRole } from './account.ts'
import { basicAuthorization } from './basic-authorization.ts'

/** Replaces secrets in a text. */
export type Hide = (text: string) => string

const mask = '***'

/**
 * Returns a function that hides the passwords of these accounts, however a server may spell them.
 * A password that is also the user's name, or shorter than 4 characters, is left alone: it cannot be told from
 * ordinary text, and hiding it everywhere would show what it is.
 */
export function hideSecrets({ user, guest }: AccountsByRole): Hide {
  const secrets = [user, ...(guest ? [guest] : [])].flatMap(spellings).sort((a, b) => b.length - a.length)
  return (text) => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, mask), text)
}

/** The header is always a secret; the password in plain, and as URLs, JSON and JSV would write it. */
function spellings(account: Account): readonly string[] {
  const { name, password } = account
  const header = basicAuthorization(account).slice('Basic '.length)
  if (password === name || password.length < 4) return [header]
  return [
    header,
    password,
    encodeURIComponent(password),
    JSON.stringify(password).slice(1, -1),
    password.replaceAll('"', '""'),
  ]
}
