/** Looks a request target over: its form, its bytes and its host. */

import type { BareRefusal } from './bare-answer.ts'

const bad: BareRefusal = { status: 400 }
const absolute = /^https?:\/\/([^/?#]*)/i

/** Says whether Kestrel refuses a target; a star is for OPTIONS, and a whole address must name the host once more. */
export function surveyTarget(target: string, method: string, host: string | undefined): BareRefusal | undefined {
  if (target.charCodeAt(0) === slash) return hasNul(target) ? bad : undefined
  if (target === '*') return method === 'OPTIONS' ? undefined : { status: 405, allow: 'OPTIONS' }
  const [, authority] = absolute.exec(target) ?? []
  if (authority === undefined || hasNul(target)) return bad
  return host === undefined || sameHost(target, authority, host) ? undefined : bad
}

/** Clients of a proxy name the whole address; the rest of it is the target that is meant. */
export function originForm(target: string): string {
  if (target.charCodeAt(0) === slash || target === '*') return target
  const rest = target.replace(absolute, '')
  return rest.charCodeAt(0) === slash ? rest : `/${rest}`
}

const slash = 0x2f

/** An encoded NUL is a refusal in the path, and text in the query. */
function hasNul(target: string): boolean {
  const at = target.indexOf('%00')
  if (at < 0) return false
  const query = target.indexOf('?')
  return query < 0 || at < query
}

/** The usual port may be named in the header or left out. */
function sameHost(target: string, authority: string, host: string): boolean {
  const asked = authority.toLowerCase()
  const usual = /^https/i.test(target) ? ':443' : ':80'
  return asked === host.toLowerCase() || `${asked}${usual}` === host || asked === `${host.toLowerCase()}${usual}`
}
