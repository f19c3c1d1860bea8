/** Reads which session a request belongs to. */

import { header, type WireRequest } from '../wire-request.ts'
import { cookie } from './cookies.ts'

/** What a request says about its session. */
export interface SessionKeys {
  /** `ss-id`, which ends with the browser. */
  readonly temporaryId: string | undefined
  /** `ss-pid`, which lasts. */
  readonly permanentId: string | undefined
  /** Which of both is the session's id: the lasting one for a client who asked to be remembered. */
  readonly isPermanent: boolean
  /** The one that counts. */
  readonly id: string | undefined
  /** True for a caller who came over TLS, as far as a proxy says so. */
  readonly isSecure: boolean
}

/** Reads headers of the names, which win, and cookies: docs/discoveries/cookies.md */
export function readSessionKeys(request: WireRequest): SessionKeys {
  const cookies = request.headers.get('cookie')
  const temporaryId = read(request, cookies, 'ss-id')
  const permanentId = read(request, cookies, 'ss-pid')
  const isPermanent = read(request, cookies, 'ss-opt')?.includes('perm') === true
  const id = isPermanent ? permanentId : temporaryId
  return { temporaryId, permanentId, isPermanent, id, isSecure: cameOverTls(request) }
}

function read(request: WireRequest, cookies: readonly string[] | undefined, name: string): string | undefined {
  return header(request, `x-${name}`) || (cookies && cookie(cookies, name))
}

/** Whether a proxy says that its client came over TLS. */
export function cameOverTls(request: WireRequest): boolean {
  return header(request, 'x-forwarded-proto')?.toLowerCase() === 'https'
}
