/** Says in words why no answer came from a server. */

import { errorCode } from '../error-code.ts'

/** What went wrong: `unreachable` is a server that will answer no other request either. */
export interface Failure {
  readonly kind: 'failed' | 'unreachable'
  readonly why: string
}

/** Returns why a request failed, by what `fetch` threw; `milliseconds` is how long it had. */
export function explainFailure(error: unknown, milliseconds: number): Failure {
  if (!(error instanceof Error)) return { kind: 'failed', why: String(error) }
  if (error.name === 'TimeoutError') return silent(milliseconds)
  const cause = error.cause instanceof Error ? error.cause : error
  const code = errorCode(cause) ?? ''
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') return silent(longestSilence)
  const unreachable = hindrances.get(code) ?? (code.startsWith('ERR_SSL_') || code === 'EPROTO' ? noTls : undefined)
  if (unreachable !== undefined) return { kind: 'unreachable', why: unreachable }
  return { kind: 'failed', why: accidents.get(code) ?? (code.startsWith('HPE_') ? noHttp : cause.message) }
}

/** `fetch` itself waits no longer than this for headers, or between two parts of a body. */
const longestSilence = 300_000

function silent(milliseconds: number): Failure {
  return { kind: 'failed', why: `it does not answer within ${milliseconds / 1000} s (--timeout allows more)` }
}

const noTls = 'it does not speak TLS there (is it http://?)'
const noHttp = 'what it sends is no HTTP'
const unknownAuthority = 'nobody known here signed its certificate (set NODE_EXTRA_CA_CERTS to trust who did)'

const hindrances: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'nothing listens there'],
  ['ENOTFOUND', 'there is no host of this name'],
  ['EAI_AGAIN', 'the name of its host cannot be looked up now'],
  ['EHOSTUNREACH', 'no way leads to its host from here'],
  ['ENETUNREACH', 'no way leads to its host from here'],
  ['ETIMEDOUT', 'it does not take a connection'],
  ['UND_ERR_CONNECT_TIMEOUT', 'it does not take a connection'],
  ['CERT_HAS_EXPIRED', 'its certificate has expired'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is for another host'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is self-signed (set NODE_EXTRA_CA_CERTS to trust it)'],
  ['SELF_SIGNED_CERT_IN_CHAIN', unknownAuthority],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', unknownAuthority],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', unknownAuthority],
])

const accidents: ReadonlyMap<string, string> = new Map([
  ['ECONNRESET', 'the connection broke off'],
  ['EPIPE', 'the connection broke off'],
  ['UND_ERR_SOCKET', 'the connection broke off'],
  ['UND_ERR_HEADERS_OVERFLOW', 'its headers do not end'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'it sends another length than it announces'],
  ['Z_DATA_ERROR', 'what it sends cannot be decompressed'],
  ['Z_BUF_ERROR', 'what it sends cannot be decompressed'],
])
