/** Builds the request DTO from body, path, query and form, in ServiceStack's order of precedence. */

import { parse as parseJson } from '#servicestack/json/parse.ts'
import { parse as parseJsv } from '#servicestack/jsv/parse.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { isObject } from '#servicestack/model/wire-kind.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import type { PlainReadOptions } from '#servicestack/text/options.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { formValues } from './form-values.ts'
import { formatOf, type ResponseFormat } from './format.ts'
import type { RouteMatch } from './match-route.ts'
import { overlay } from './overlay.ts'
import { type Refusal, serializationRefusal } from './refusal.ts'
import type { Target } from './target.ts'
import { bodyText, contentType, type WireRequest } from './wire-request.ts'

/** The request DTO, or the 400 that says what could not be bound. */
export type Binding =
  | { readonly kind: 'bound'; readonly dto: WireObject }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

const readers: Readonly<Partial<Record<ResponseFormat, (text: string, options: PlainReadOptions) => WireValue>>> = {
  json: parseJson,
  jsv: parseJsv,
}

/**
 * Binds a request on a REST route: body, then path, query and form over it; an empty value never overwrites. A body
 * that cannot be read and an overlay value that does not fit are refused; what fails inside a body is swallowed.
 */
export function bindRequest(request: WireRequest, target: Target, match: RouteMatch, model: ServiceModel): Binding {
  const name = match.operation.name
  const body = readBody(request, name, model)
  if (body.kind === 'refused') return body
  const layers = [match.pathValues, target.values, formValues(request)]
  const { dto, errors } = overlay(body.dto, layers, name, model)
  if (errors.length === 0) return { kind: 'bound', dto }
  return { kind: 'refused', refusal: serializationRefusal(`Unable to bind to request '${name}'`, errors) }
}

function readBody(request: WireRequest, name: string, model: ServiceModel): Binding {
  const sent = contentType(request)
  const format = sent === undefined ? undefined : formatOf(sent)
  const read = format && readers[format]
  if (read === undefined || !hasLength(request)) return { kind: 'bound', dto: {} }
  try {
    const value = read(bodyText(request), { type: { kind: 'named', name }, model })
    return { kind: 'bound', dto: isObject(value) ? value : {} }
  } catch (error) {
    if (!(error instanceof SerializationError)) throw error
    // the stray quote is the real server's: docs/discoveries/body-errors.md
    const message = `Could not deserialize '${sent}' request using ${name}'\nError: ${error.message}`
    return { kind: 'refused', refusal: serializationRefusal(message, []) }
  }
}

/** A body without a Content-Length (chunked) is not read: docs/discoveries/chunked-bodies.md */
function hasLength(request: WireRequest): boolean {
  return request.body.length > 0 && request.headers.has('content-length')
}
