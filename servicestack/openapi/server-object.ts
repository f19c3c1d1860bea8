/** Writes and reads the Server Object: OpenAPI 3.1, section 4.8.5. */

import type { Place } from './place.ts'

/** Where the API is served. */
export interface ServerObject {
  readonly url: string
}

/** Returns the published server, or the one that serves the document when its host is not known. */
export function writeServers(host: string | undefined): readonly ServerObject[] {
  if (host === undefined) return [{ url: '/' }]
  // nobody has a certificate for a loopback address, while .NET gives localhost one
  return [{ url: `${loopback.test(host) ? 'http' : 'https'}://${host}` }]
}

const loopback = /^(?:127\.[\d.]+|\[::1\])(?::\d+)?$/

/** Returns the host of the first server, or undefined when it names none. */
export function readHost(servers: Place): string | undefined {
  const url = servers.optionalItems()[0]?.member('url').text() ?? ''
  const [, host] = /^https?:\/\/(.+)$/i.exec(url) ?? []
  return host
}
