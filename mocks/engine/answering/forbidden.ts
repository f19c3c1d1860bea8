/** Writes the plain 403 that real servers give whatever was accepted. */

import type { Answer } from '#servicestack/http/answering/write-response.ts'
import { groupQuery } from '#servicestack/http/group-query.ts'
import { pathInfo } from '#servicestack/http/routing/path-info.ts'
import type { Target } from '#servicestack/http/target.ts'
import { forbiddenText } from '#servicestack/snapshot/forbidden-text.ts'

/** With CRLF on every platform: docs/discoveries/forbidden-is-plain-text.md */
export function forbidden(reason: string, { request, target }: Asked): Omit<Answer, 'cookies'> {
  const body = forbiddenText({ method: request.method, pathInfo: pathInfo(target.path), query: queryText(target) })
  return { status: 403, reason, content: { type: 'text/plain', body } }
}

interface Asked {
  readonly request: { readonly method: string }
  readonly target: Target
}

/** Decoded, and with the values of one name joined. */
function queryText({ values }: Target): string {
  return groupQuery(values)
    .map(([name, all]) => `${name}=${all.join(',')}`)
    .join('&')
}
