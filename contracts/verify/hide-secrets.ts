/** Knows the secrets of a run and hides them in texts. */

import { pointerTo } from '#servicestack/model/pointer-to.ts'
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
  const spelt = new Set([user, ...(guest ? [guest] : [])].flatMap(spellings).flatMap(asQuoted))
  const secrets = [...spelt].sort((one, other) => other.length - one.length)
  return (text) => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, mask), text)
}

/** The header is always a secret; the password in plain, and in every spelling that servers echo what they were sent. */
function spellings(account: Account): readonly string[] {
  const { name, password } = account
  const header = basicAuthorization(account).slice('Basic '.length)
  if (password === name || password.length < 4) return inBase64(header)
  const bytes = new TextEncoder().encode(password)
  return [
    ...inBase64(header),
    ...inBase64(btoa(String.fromCodePoint(...bytes))),
    password,
    ...inUrls(password),
    ...inHtml(password),
  ]
}

/** As a text in JSON, in JSV and in a JSON pointer. */
function asQuoted(text: string): readonly string[] {
  return [text, JSON.stringify(text).slice(1, -1), text.replaceAll('"', '""'), pointerTo('', text).slice(1)]
}

/** base64 and base64url (RFC 4648, 5), each with its padding and without. */
function inBase64(padded: string): readonly string[] {
  const bare = padded.replace(/=+$/, '')
  const inUrl = padded.replaceAll('+', '-').replaceAll('/', '_')
  return [padded, bare, inUrl, inUrl.replace(/=+$/, '')]
}

/** As the part of a path and of a form, where a blank is a plus; .NET writes the digits of %2f in lower case. */
function inUrls(text: string): readonly string[] {
  const escaped = [encodeURIComponent(text), new URLSearchParams({ '': text }).toString().slice(1)]
  return escaped.flatMap((url) => [url, url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())])
}

/** As text and as an attribute: only the latter need escape quotes. */
function inHtml(text: string): readonly string[] {
  const inText = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const inAttribute = inText.replaceAll('"', '&quot;')
  return [inText, inAttribute, inAttribute.replaceAll("'", '&#39;')]
}
