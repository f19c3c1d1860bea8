/** Reads which world of the server a request means. */

import { cookie } from '#servicestack/http/sessions/cookies.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'

/** A key, and the prefix of the path that told it: empty for a header or a cookie. */
export interface WorldKey {
  readonly key: string
  readonly prefix: string
}

/** The header that names a world. */
export const worldHeader = 'x-understudy-world'

/** The cookie that names a world. */
export const worldCookie = 'understudy-world'

/** Returns what the path, the header or the cookie says, in this order; undefined where none says anything. */
export function readWorldKey({ target, headers }: Pick<WireRequest, 'target' | 'headers'>): WorldKey | undefined {
  if (target.charCodeAt(1) === tilde) return keyOfPath(target)
  const named = headers.get(worldHeader)?.[0]
  if (named) return { key: named.trim(), prefix: '' }
  const lines = headers.get('cookie')
  if (lines === undefined || !lines.some(namesWorld)) return undefined
  const key = cookie(lines, worldCookie)
  return key === undefined ? undefined : { key, prefix: '' }
}

/** Whether a text may be the key of a world: letters, digits, dots, hyphens and underscores. */
export function isWorldKey(key: string): boolean {
  return /^[\w.-]{1,64}$/.test(key)
}

/** Returns the path or target behind the prefix of a world; as it is where it has none. */
export function withoutPrefix(target: string): string {
  if (target.charCodeAt(1) !== tilde) return target
  const rest = target.slice(keyOfPath(target).prefix.length)
  return rest.startsWith('/') ? rest : `/${rest}`
}

const tilde = '~'.charCodeAt(0)

function keyOfPath(target: string): WorldKey {
  const end = target.slice(2).search(/[/?]/)
  const key = end < 0 ? target.slice(2) : target.slice(2, end + 2)
  return { key, prefix: `/~${key}` }
}

/** Nearly no cookie does, and to look is cheaper than to read. */
function namesWorld(line: string): boolean {
  return line.includes(worldCookie)
}
