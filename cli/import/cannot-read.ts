/** Says why a path that somebody named cannot be read, and what to name instead. */

import { errorCode } from '../error-code.ts'
import { UsageError } from '../usage-error.ts'
import { isMissing } from './is-missing.ts'
import { withoutCredentials } from './without-credentials.ts'

/** Returns the mistake of naming this path, by the error that reading it met. */
export function cannotRead(path: string, cause: unknown): UsageError {
  const why = isMissing(cause) ? adviceOnMissing(path) : whyUnreadable(cause)
  return new UsageError(`Cannot read ${withoutCredentials(path)}: ${why}`, { cause })
}

/** People also name what is no path: patterns that no shell expanded, and hosts without a scheme. */
function adviceOnMissing(path: string): string {
  if (path.trim() === '') return 'the name is empty. Name a file, a folder or the https:// address of a server.'
  if (/^file:/i.test(path)) return 'files are named by their paths. Leave file:// out.'
  if (/^\w+:\/\//.test(path)) return 'servers are read over https:// and http:// only. Name one of these, or a file.'
  if (/[*?[\]{}]/.test(path))
    return 'no file is called that, and the shell has not made names of the pattern. Name the folder: it stands for all files in it.'
  if (looksLikeHost.test(path) && !looksLikeFile.test(path))
    return `there is no such file. If it is a server, write https://${path} or http://${path}.`
  return 'there is no such file or folder. Name a file, a folder or the https:// address of a server.'
}

const looksLikeHost = /^(?:localhost|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}|\d+(?:\.\d+){3}|[\w-]+(?=:\d))(?::\d+)?(?:\/|$)/i

const looksLikeFile = /\.(?:json|txt|html?|ya?ml|[cm]?[jt]sx?|cs|md|xml)$/i

function whyUnreadable(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return (
    reasons.get(errorCode(cause) ?? '') ??
    `${cause.message}. Name a file, a folder or the https:// address of a server.`
  )
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'you are not allowed to. Change its permissions, or copy it to where you are.'],
  ['EPERM', 'you are not allowed to. Change its permissions, or copy it to where you are.'],
  ['EISDIR', 'it is a folder. Name a file.'],
  ['ELOOP', 'it is a link that leads back to itself. Name the file that is meant.'],
  ['ENAMETOOLONG', 'the name is too long for a file. To import a text, save it or pipe it into understudy import -.'],
])
