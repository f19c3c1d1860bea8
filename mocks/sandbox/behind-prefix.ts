/** Hides the prefix of a world's paths from its engine, and puts it back into what the engine answers. */

import type { Reply } from '#mocks/engine/reply.ts'
import { baseUrl } from '#servicestack/http/base-url.ts'
import type { HeaderLines, WireRequest } from '#servicestack/http/wire-request.ts'
import { withoutPrefix } from './world-key.ts'

/** Returns the request as a server would see it that had this world only. */
export function behindPrefix(request: WireRequest, prefix: string): WireRequest {
  const target = withoutPrefix(request.target)
  return { ...request, target, pathBase: prefix, headers: withNearestCookies(request.headers) }
}

/** Keeps cookies and redirects behind the prefix, so that one browser can be in two worlds at once. */
export function outOfPrefix(reply: Reply, request: WireRequest, prefix: string): Reply {
  const headers = reply.headers.map(([name, value]) => {
    if (name === 'Set-Cookie') return [name, value.replace(/; path=\/(?=;|$)/i, `; path=${prefix}/`)] as const
    if (name === 'Location') return [name, inPrefix(value, request, prefix)] as const
    return [name, value] as const
  })
  return { ...reply, headers }
}

/** Browsers send the cookies of the longest path first, and servers believe the last ones. */
function withNearestCookies(headers: HeaderLines): HeaderLines {
  const lines = headers.get('cookie')
  if (lines === undefined) return headers
  const nearest = new Map<string, string>()
  for (const pair of lines.flatMap((line) => line.split(';'))) {
    const name = pair.split('=', 1)[0]?.trim() ?? ''
    if (!nearest.has(name)) nearest.set(name, pair.trim())
  }
  const line = [[...nearest.values()].join('; ')]
  return { get: (name) => (name === 'cookie' ? line : headers.get(name)), has: (name) => headers.has(name) }
}

/** An address of the same server that has left the prefix is brought back behind it. */
function inPrefix(location: string, request: WireRequest, prefix: string): string {
  const origin = baseUrl(request)
  const isAbsolute = location.startsWith(`${origin}/`) || location === origin
  const path = isAbsolute ? location.slice(origin.length) || '/' : location
  if (!path.startsWith('/') || path.startsWith('//') || `${path}/`.startsWith(`${prefix}/`)) return location
  return `${isAbsolute ? origin : ''}${prefix}${path}`
}
