/** A server that delivers its answers as a test says, by the path that is asked for. */

import type { Delivery, Reply } from '#mocks/engine/reply.ts'
import { type Listening, listen } from './wire.ts'

/** What every answer says in its head. */
const headers = [
  ['Content-Type', 'text/plain'],
  ['Server', 'Kestrel'],
] as const

/** Returns a server that answers each path in this table with its name, and other paths at once. */
export function listenDelivering(deliveries: Readonly<Record<string, Delivery>>, status = 200): Listening {
  return listen(({ target }): Reply => {
    const delivery = deliveries[target]
    return { status, reason: 'OK', headers, body: status === 204 ? '' : target, ...(delivery && { delivery }) }
  })
}

/** A request without a body. */
export function get(path: string, ...lines: readonly string[]): string {
  return [`GET ${path} HTTP/1.1`, 'Host: a', ...lines, '', ''].join('\r\n')
}
