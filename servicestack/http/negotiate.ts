/** Chooses the format of a response from the path suffix, `?format=` and the Accept header. */

import { type Format, formatNamed, formatOf, mediaType } from './format.ts'
import type { Manners } from './manners.ts'
import type { RouteMatch } from './match-route.ts'
import { queryValue, type Target } from './target.ts'
import { header, type WireRequest } from './wire-request.ts'

/** The format to write and the Content-Type to send. */
export interface Negotiated {
  readonly format: Format
  readonly contentType: string
}

const written: Readonly<Record<Format, string>> = {
  json: 'application/json; charset=utf-8',
  jsv: 'application/jsv',
}

/** Decides as ServiceStack does: suffix, then `?format=`, then Accept, then the request's own type for a wildcard. */
export function negotiate(request: WireRequest, target: Target, match: RouteMatch, manners: Manners): Negotiated {
  const named = match.suffix ?? formatNamed((queryValue(target, 'format') ?? '').split('.')[0]?.toLowerCase() ?? '')
  if (named) return { format: named, contentType: written[named] }
  const accepted = (request.headers.get('accept') ?? []).map(mediaType)
  return (
    preferred(accepted, request, manners) ??
    echoed(accepted, request) ?? { format: manners.defaultFormat, contentType: written[manners.defaultFormat] }
  )
}

/** A header line counts as one entry, commas and all, and hits a type that it begins with. */
function preferred(accepted: readonly string[], request: WireRequest, manners: Manners): Negotiated | undefined {
  const sent = header(request, 'content-type')
  const hits = manners.preferredTypes.filter(({ type }) => accepted.some((entry) => entry.startsWith(type)))
  const hit = hits.find(({ type }) => type === sent) ?? hits[0]
  return hit && { format: hit.format, contentType: hit.type === 'text/jsv' ? hit.type : written[hit.format] }
}

/** A bare wildcard is answered in the request's own Content-Type, word for word. */
function echoed(accepted: readonly string[], request: WireRequest): Negotiated | undefined {
  const sent = header(request, 'content-type')
  const format = accepted.includes('*/*') && sent !== undefined ? formatOf(sent) : undefined
  if (!format || sent === undefined) return undefined
  return { format, contentType: mediaType(sent) === 'application/json' ? withCharset(sent) : sent }
}

function withCharset(contentType: string): string {
  return contentType.includes('charset') ? contentType : `${contentType}; charset=utf-8`
}
