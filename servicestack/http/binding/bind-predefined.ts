/** Builds the request DTO on `/json/reply/Op` and `/api/Op`, where ServiceStack goes by other rules. */

import { type ResponseFormat, typeOfFormat } from '../answering/format.ts'
import type { RouteMatch } from '../routing/route-match.ts'
import type { Target } from '../target.ts'
import { contentType, type WireRequest } from '../wire-request.ts'
import { type Binding, overlaid } from './binding.ts'
import { fill } from './fill.ts'
import { joinRepeated, type NamedValues } from './lay-values.ts'
import { overlay } from './overlay.ts'
import { hasBody, objectOfBody, readBody } from './read-body.ts'
import type { RequestBinder } from './request-binder.ts'
import { sendsBody } from './sends-body.ts'

/** A request on a predefined route, and the values of its form if it has one. */
export interface Predefined {
  readonly request: WireRequest
  readonly target: Target
  readonly match: RouteMatch
  readonly form: NamedValues | undefined
}

/**
 * Binds a GET to its query, a form over its query, and any other body as the route's format, whatever its Content-Type;
 * newer servers fill up from the query what was left unsaid. Evidence: docs/discoveries/predefined-routes.md
 */
export function bindPredefined({ request, target, match, form }: Predefined, binder: RequestBinder): Binding {
  const query = joinRepeated(target.values)
  const isFilled = binder.manners.fillsFromQuery && sendsBody(request)
  const isQueryOnly = !sendsBody(request) && !(hasBody(request) && contentType(request) !== undefined)
  if (isQueryOnly) return overlaid(overlay({}, query, binder), binder.name)
  if (form !== undefined) {
    const queried = overlay({}, query, binder)
    const all = queried.errors.length > 0 ? queried : overlay(queried.dto, joinRepeated(form), binder)
    return isFilled && all.errors.length === 0 ? fill(all.dto, query, binder) : overlaid(all, binder.name)
  }
  const format = formatOfRoute(match)
  const body = readBody(request, {
    read: format && binder.reader(format),
    contentType: format === undefined ? '' : typeOfFormat(format),
    typeName: binder.fullName,
  })
  if (body.kind === 'refused') return body
  const dto = objectOfBody(body.value)
  return isFilled ? fill(dto, query, binder) : { kind: 'bound', dto }
}

/** `/api/Op` takes JSON and `/api/Op.jsv` JSV; `/api/Op.foo` reads no body. */
export function formatOfRoute({ format, extension }: RouteMatch): ResponseFormat | undefined {
  return extension === undefined ? (format ?? 'json') : format
}
