/** Writes and reads the Server Object: OpenAPI 3.1, section 4.8.5. */

import type { Place } from './place.ts'

/** Where the API is served. */
export interface ServerObject {
  readonly url: string
}

const scheme = 'https://'

/** Returns the published server, or the one that serves the document when its host is not known. */
export function writeServers(host: string | undefined): readonly ServerObject[] {
  return [{ url: host === undefined ? '/' : `${scheme}${host}` }]
}

/** Returns the host of the first server, or undefined when it names none. */
export function readHost(servers: Place): string | undefined {
  const url = servers.optionalItems()[0]?.member('url').text()
  return url?.startsWith(scheme) ? url.slice(scheme.length) : undefined
}
