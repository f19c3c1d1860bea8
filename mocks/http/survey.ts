/** Looks a request over, as Kestrel does before anybody else sees it: docs/discoveries/kestrel-refusals.md */

import type { IncomingMessage } from 'node:http'
import type { BareRefusal } from './bare-answer.ts'
import { isHost } from './is-host.ts'
import { limits } from './limits.ts'
import { isNamed } from './raw-header-lines.ts'
import { surveyTarget } from './survey-target.ts'

/** What is known of a request before its body has come. */
export interface Survey {
  readonly refusal?: BareRefusal
  readonly hasBody: boolean
}

/** What is looked at. */
type Head = Pick<IncomingMessage, 'rawHeaders' | 'httpVersion' | 'method' | 'url'>

const bad: BareRefusal = { status: 400 }
const empty: Survey = { hasBody: false }
const withBody: Survey = { hasBody: true }

/** Says whether the web server itself refuses a request, and whether a body follows. */
export function survey({ rawHeaders, httpVersion, method = 'GET', url = '' }: Head): Survey {
  let host: string | undefined
  let hosts = 0
  let size = 0
  let length: number | undefined
  let isChunked = false
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    const value = rawHeaders[index + 1] ?? ''
    size += name.length + value.length + 4
    if (beyondAscii.test(value) && !isUtf8(value)) return refuse(bad)
    if (isNamed(name, 'host')) {
      host = value
      hosts++
    } else if (isNamed(name, 'content-length')) length = Number(value)
    else if (isNamed(name, 'transfer-encoding')) isChunked = true
  }
  const line = method.length + url.length + ' '.length + ' HTTP/1.1\r\n'.length
  if (line > limits.requestLine) return refuse({ status: 414 })
  if (size > limits.headers || rawHeaders.length > 2 * limits.headerLines) return refuse({ status: 431 })
  const refusal = surveyVersion(httpVersion, hosts) ?? surveyTarget(url, method, host)
  if (refusal !== undefined) return refuse(refusal)
  if (host !== undefined && !isHost(host)) return refuse(bad)
  // an old server would read such a body to the end of the connection, and Kestrel does not
  if (httpVersion === '1.0' && length === undefined && !isChunked && sendsBody(method)) return refuse(bad)
  if (length === undefined) return isChunked ? withBody : empty
  if (length > limits.body) return { refusal: { status: 413 }, hasBody: true }
  return isChunked || length > 0 ? withBody : empty
}

function sendsBody(method: string): boolean {
  return method === 'POST' || method === 'PUT'
}

function refuse(refusal: BareRefusal): Survey {
  return { refusal, hasBody: false }
}

/** Only the oldest clients need no host. */
function surveyVersion(version: string, hosts: number): BareRefusal | undefined {
  if (version === '1.1') return hosts === 1 ? undefined : bad
  if (version === '1.0') return hosts > 1 ? bad : undefined
  // a line without a version is 0.9 to node, and to Kestrel a line that it cannot read
  return { status: version === '0.9' ? 400 : 505 }
}

const beyondAscii = /[\u0080-\u00ff]/

function isUtf8(value: string): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(value, (character) => character.charCodeAt(0)))
    return true
  } catch {
    return false
  }
}
