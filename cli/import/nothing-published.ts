/** Says that a server publishes nothing that describes an API, and what to do then. */

import { ImportError } from '#servicestack/import/import-error.ts'

/** A document that did not come, and why. */
export interface Attempt {
  readonly kind: 'refused' | 'failed' | 'unreachable' | 'login-page' | 'strange'
  /** The place below the address that was named. */
  readonly path: string
  readonly why: string
  readonly status?: number
  /** The address elsewhere that it was redirected to. */
  readonly to?: string
}

/** Returns the error that tells all attempts, those that ended alike as one. */
export function nothingPublished(base: URL, attempts: readonly Attempt[], isSignedIn: boolean): ImportError {
  const place = { line: 1, column: 1, excerpt: '', file: base.href, pointer: base.pathname }
  return new ImportError('nothing-published', place, whyNothing(attempts), whatToDo(base, attempts, isSignedIn))
}

function whyNothing(attempts: readonly Attempt[]): string {
  const reasons = [...new Set(attempts.map(reasonOf))]
  if (attempts.some(({ kind }) => kind === 'unreachable')) return `${reasons.join('; ')}.`
  const pathsOf = (reason: string) => attempts.filter((one) => reasonOf(one) === reason).map(({ path }) => path)
  const lines = reasons.map((reason) => `  ${pathsOf(reason).join(', ')}: ${reason}\n`)
  return `the server publishes nothing that describes an API.\n${lines.join('')}`
}

function reasonOf({ why }: Attempt): string {
  return why.replace(/\.$/, '')
}

function whatToDo(base: URL, attempts: readonly Attempt[], isSignedIn: boolean): string {
  const elsewhere = new Set(attempts.map(({ to, path }) => to && baseBefore(to, path)))
  const [target] = elsewhere
  if (target !== undefined && elsewhere.size === 1) return `If you trust that place, import it: ${target}`
  if (attempts.some(({ kind }) => kind === 'unreachable')) return 'Check the address, or import a saved page.'
  if (attempts.some(asksForSignIn)) return isSignedIn ? signInElsewhere : signIn
  const root = base.pathname === '/' ? '' : `, or ask its root, ${base.origin}/`
  return `Check the address${root}; if it publishes for people who signed in, add --user name:password; else import a saved page.`
}

const signIn = 'It asks for a sign-in: add --user name:password, or save a page in the browser and import that.'
const signInElsewhere = 'The sign-in of --user was not taken: check it, or save a page in the browser and import that.'

function asksForSignIn({ status, kind }: Attempt): boolean {
  return status === 401 || status === 403 || kind === 'login-page'
}

/** The address that an import would have to name to be asked for this document there. */
function baseBefore(to: string, path: string): string {
  return to.endsWith(`/${path}`) ? to.slice(0, -path.length) : new URL('/', to).href
}
