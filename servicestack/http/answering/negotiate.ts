/** Chooses the format of a response from the path suffix, the query, the Accept header and the request's own type. */

import type { Manners } from '../manners.ts'
import type { RouteMatch } from '../routing/route-match.ts'
import { queryValue, type Target } from '../target.ts'
import { contentType, type WireRequest } from '../wire-request.ts'
import { callbackName, callbackType } from './callback.ts'
import { fileType } from './file-type.ts'
import { formatNamed, formatOf, mediaType, type ResponseFormat, typeOfFormat } from './format.ts'

/** The format to write and the Content-Type to send; without a format nothing can be written in that type. */
export interface Negotiated {
  readonly format?: ResponseFormat
  readonly contentType: string
  /** What a stock server would have done instead, where these manners are kinder. */
  readonly note?: string
}

/**
 * Decides as ServiceStack does: suffix, `?format=`, the format of a predefined route, Accept, and the request's own
 * type for a wildcard. Undefined means an Accept header without a word in it, over which real servers stumble.
 * Evidence: docs/discoveries/negotiation.md
 */
export function negotiate(
  request: WireRequest,
  target: Target,
  match: Pick<RouteMatch, 'suffix' | 'format' | 'extension'>,
  manners: Manners,
): Negotiated | undefined {
  if (match.suffix === undefined && callbackName(target.values) !== undefined) {
    return { format: 'json', contentType: callbackType }
  }
  const asked = match.suffix ?? formatInQuery(target)
  if (asked === undefined && match.extension !== undefined && manners.answersInFileTypes) {
    return inType(fileType(match.extension))
  }
  const named = asked ?? match.format
  if (named !== undefined) return inFormat(named)
  const lines = request.headers.get('accept') ?? []
  // docs/discoveries/empty-accept.md
  if (lines.length > 0 && lines.every((line) => line === '')) return undefined
  return accepted(lines.map(mediaType), request, manners)
}

/** A type that need not be one of ours. */
function inType(contentType: string): Negotiated {
  const format = formatOf(contentType)
  return { ...(format && { format }), contentType }
}

/** The format's own Content-Type; of all formats only JSON names its charset. */
export function inFormat(format: ResponseFormat): Negotiated {
  return { format, contentType: format === 'json' ? 'application/json; charset=utf-8' : typeOfFormat(format) }
}

function accepted(entries: readonly string[], request: WireRequest, manners: Manners): Negotiated {
  const known = preferred(entries, request, manners)
  if (known !== undefined) return known
  const found = entries.includes('*/*') ? echoed(request) : (registered(entries) ?? soap(request))
  return found ?? withNote(inFormat(manners.defaultFormat), manners.defaultNote)
}

function withNote(negotiated: Negotiated, note: string | undefined): Negotiated {
  return note === undefined ? negotiated : { ...negotiated, note }
}

/** What stands before the first dot, in any case; a repeated `format` names nothing. */
function formatInQuery(target: Target): ResponseFormat | undefined {
  if (target.values.length === 0) return undefined
  const [name = ''] = (queryValue(target.values, 'format') ?? '').split('.')
  return formatNamed(name.toLowerCase())
}

/** A header line counts as one entry, commas and all, and hits a type that it begins with. */
function preferred(entries: readonly string[], request: WireRequest, manners: Manners): Negotiated | undefined {
  const sent = contentType(request)
  const hits = manners.preferredTypes.filter(({ type }) => entries.some((entry) => entry.startsWith(type)))
  const hit = hits.find(({ type }) => type === sent) ?? hits[0]
  if (hit === undefined) return undefined
  const { type, format, note } = hit
  return note === undefined ? inFormat(format) : { format, contentType: type, note }
}

/** A bare wildcard is answered in the request's own Content-Type, word for word: docs/discoveries/wildcard-accept.md */
function echoed(request: WireRequest): Negotiated | undefined {
  const sent = contentType(request)
  if (!sent || forms.has(mediaType(sent))) return undefined
  if (sent === 'application/json') return inFormat('json')
  return sent === soap11 ? { contentType: sent } : inType(sent)
}

/** In this very spelling it is SOAP to a real server, which has no writer for it. */
const soap11 = 'text/xml; charset=utf-8'

const forms: ReadonlySet<string> = new Set(['application/x-www-form-urlencoded', 'multipart/form-data'])

/** Formats that are known, but not preferred; the first line that names one counts. */
function registered(entries: readonly string[]): Negotiated | undefined {
  for (const entry of entries) {
    const format = (['csv', 'jsonl'] as const).find((known) => entry.startsWith(typeOfFormat(known)))
    if (format !== undefined) return inFormat(format)
  }
  return undefined
}

/** SOAP is answered in SOAP, which nobody can write here. */
function soap(request: WireRequest): Negotiated | undefined {
  const contentTypeOfSoap = 'application/soap+xml'
  return mediaType(contentType(request) ?? '') === contentTypeOfSoap ? { contentType: contentTypeOfSoap } : undefined
}
