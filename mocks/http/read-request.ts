/** Makes the engine's plain values of one of node's requests. */

import type { IncomingMessage } from 'node:http'
import type { WireRequest } from '#servicestack/http/wire-request.ts'
import { rawHeaderLines } from './raw-header-lines.ts'
import { originForm } from './survey-target.ts'
import { unpack } from './unpack.ts'

/** What is read of it. */
type Head = Pick<IncomingMessage, 'rawHeaders' | 'method' | 'url'> & {
  readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'>
}

/** Reads a request whose body has come, or was given up for a reason. */
export function readRequest(request: Head, body: Uint8Array, bodyFault?: string): WireRequest {
  const headers = rawHeaderLines(request.rawHeaders)
  const isLocal = isLoopback(request.socket.remoteAddress ?? '') && isLoopbackHost(headers.get('host')?.[0] ?? '')
  const { method = 'GET', url = '/' } = request
  const plain: WireRequest = { method, target: originForm(url), headers, body, isLocal }
  const encodings = headers.get('content-encoding')
  if (bodyFault === undefined && encodings === undefined) return plain
  return { ...plain, ...(bodyFault !== undefined && { bodyFault }), ...unpacked(encodings, body) }
}

function unpacked(encodings: readonly string[] | undefined, body: Uint8Array): Pick<WireRequest, 'unpackedBody'> {
  const [encoding, ...others] = encodings ?? []
  const unpackedBody = encoding === undefined || others.length > 0 ? undefined : unpack(encoding, body)
  return unpackedBody === undefined ? {} : { unpackedBody }
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./.test(address)
}

/** A page elsewhere can make its own name point here; then the Host header still says that name. */
function isLoopbackHost(host: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i.test(host)
}
