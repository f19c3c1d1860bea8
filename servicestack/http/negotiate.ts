/** Chooses the format of a response from the path suffix, `?format=` and the Accept header. */

import type { Format } from '#servicestack/model/format.ts'
import { formatNamed, formatOf, mediaType } from './format.ts'
import type { Manners } from './manners.ts'
import type { RouteMatch } from './match-route.ts'
import { queryValue, type Target } from './target.ts'
import { contentType, type WireRequest } from './wire-request.ts'

/** The format to write and the Content-Type to send; without a format nothing can be written in that type. */
export interface Negotiated {
  readonly format?: Format
  readonly contentType: string
}

const written: Readonly<Record<Format, string>> = {
  json: 'application/json; charset=utf-8',
  jsv: 'application/jsv',
}

/**
 * Decides as ServiceStack does: suffix, then `?format=`, then Accept, then the request's own type for a wildcard.
 * Undefined means an Accept header without a word in it, over which real servers stumble.
 */
export function negotiate(
  request: WireRequest,
  target: Target,
  match: RouteMatch,
  manners: Manners,
): Negotiated | undefined {
  const named = match.suffix ?? formatInQuery(target)
  if (named) return { format: named, contentType: written[named] }
  const lines = request.headers.get('accept') ?? []
  // docs/discoveries/empty-accept.md
  if (lines.length > 0 && lines.every((line) => line === '')) return undefined
  const accepted = lines.map(mediaType)
  return (
    preferred(accepted, request, manners) ??
    echoed(accepted, request) ?? { format: manners.defaultFormat, contentType: written[manners.defaultFormat] }
  )
}

/** What stands before the first dot, in any case; a repeated `format` names nothing. */
function formatInQuery(target: Target): Format | undefined {
  const [name = ''] = (queryValue(target.values, 'format') ?? '').split('.')
  return formatNamed(name.toLowerCase())
}

/** A header line counts as one entry, commas and all, and hits a type that it begins with. */
function preferred(accepted: readonly string[], request: WireRequest, manners: Manners): Negotiated | undefined {
  const sent = contentType(request)
  const hits = manners.preferredTypes.filter(({ type }) => accepted.some((entry) => entry.startsWith(type)))
  const hit = hits.find(({ type }) => type === sent) ?? hits[0]
  return hit && { format: hit.format, contentType: hit.type === 'text/jsv' ? hit.type : written[hit.format] }
}

/** A bare wildcard is answered in the request's own Content-Type, word for word: docs/discoveries/wildcard-accept.md */
function echoed(accepted: readonly string[], request: WireRequest): Negotiated | undefined {
  const sent = contentType(request)
  if (!accepted.includes('*/*') || !sent || isAnsweredOtherwise(sent)) return undefined
  const format = formatOf(sent)
  return { ...(format && { format }), contentType: sent === 'application/json' ? written.json : sent }
}

/** Forms get the default format, and the formats that this house does not write yet do so too. */
function isAnsweredOtherwise(contentType: string): boolean {
  return otherTypes.has(mediaType(contentType))
}

const otherTypes: ReadonlySet<string> = new Set([
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/xml',
  'text/xml',
  'text/csv',
  'text/jsonl',
  'text/html',
])
