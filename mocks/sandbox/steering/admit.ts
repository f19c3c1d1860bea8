/** Decides who may steer a stand-in: its own machine, or whoever knows the token, and no page of another origin. */

import { header, type WireRequest } from '#servicestack/http/wire-request.ts'
import { isSameSecret } from './is-same-secret.ts'
import { SteeringError } from './steering-error.ts'

/** Throws where a request may not steer; with a token, everybody needs it, local or not. */
export function admit(request: WireRequest, token: string | undefined): void {
  refuseForeignPages(request)
  if (token === undefined) {
    if (!request.isLocal) throw new SteeringError('not-local', notLocal)
    return
  }
  if (!isSameSecret(tokenOf(request) ?? '', token)) throw new SteeringError('wrong-token', wrongToken, challenge)
}

const notLocal =
  'The stand-in is steered by callers on its own machine only. Call it there by 127.0.0.1 or localhost, or start it with --control-token.'

const wrongToken =
  'The stand-in is steered with its token, and the request lacks it or has another one. Send "Authorization: Bearer <token>" or "x-understudy-token: <token>".'

const challenge = { headers: [['WWW-Authenticate', 'Bearer']] } as const

/**
 * Browsers name the page's origin with every request that can change something, and let pages send simple ones anywhere:
 * without this, any page that somebody visits could steer the stand-in on his machine.
 */
function refuseForeignPages(request: WireRequest): void {
  const origin = header(request, 'origin')
  if (origin === undefined) return
  const host = header(request, 'host')?.toLowerCase()
  if (host !== undefined && [`http://${host}`, `https://${host}`].includes(origin.toLowerCase())) return
  throw new SteeringError(
    'foreign-origin',
    `A page of ${JSON.stringify(origin)} may not steer this stand-in. Steer it from its own origin, or from outside of browsers.`,
  )
}

function tokenOf(request: WireRequest): string | undefined {
  const [, bearer] = /^bearer (.+)$/i.exec(header(request, 'authorization') ?? '') ?? []
  return bearer ?? header(request, 'x-understudy-token')
}
