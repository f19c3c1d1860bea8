/** Builds the request DTOs of `/json/reply/Op[]` and `/api/Op[]`. */

import type { WireObject } from '#servicestack/model/wire-value.ts'
import { formatOfRoute } from './bind-predefined.ts'
import { typeOfFormat } from './format.ts'
import type { RouteMatch } from './match-route.ts'
import { objectOfBody, readBody } from './read-body.ts'
import type { Refusal } from './refusal.ts'
import type { RequestBinders } from './request-binder.ts'
import type { WireRequest } from './wire-request.ts'

/** The request DTOs in order, or the 400 that says why the body cannot be read. */
export type BatchBinding =
  | { readonly kind: 'bound'; readonly dtos: readonly WireObject[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Binds a list of requests; a single object is a list of one, and no body one of none. The query says nothing here. */
export function bindBatch(request: WireRequest, match: RouteMatch, binders: RequestBinders): BatchBinding {
  const binder = binders(match.operation)
  const format = formatOfRoute(match)
  const body = readBody(request, {
    read: binder.listReader(format),
    contentType: typeOfFormat(format),
    typeName: `${binder.fullName}[]`,
  })
  if (body.kind === 'refused') return body
  const items = Array.isArray(body.value) ? body.value : []
  return { kind: 'bound', dtos: items.map(objectOfBody) }
}
