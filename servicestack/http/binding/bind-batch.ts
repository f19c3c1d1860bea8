/** Builds the request DTOs of `/json/reply/Op[]` and `/api/Op[]`. */

import type { WireObject } from '#servicestack/model/wire-value.ts'
import { typeOfFormat } from '../answering/format.ts'
import type { Refusal } from '../answering/refusal.ts'
import type { RouteMatch } from '../routing/route-match.ts'
import type { WireRequest } from '../wire-request.ts'
import { formatOfRoute } from './bind-predefined.ts'
import { readForm } from './form.ts'
import { objectOfBody, readBody } from './read-body.ts'
import type { RequestBinders } from './request-binder.ts'

/** The request DTOs in order, or the 400 that says why the body cannot be read. */
export type BatchBinding =
  | { readonly kind: 'bound'; readonly dtos: readonly WireObject[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/**
 * Binds a list of requests; a single object is a list of one, and no body or a form one of none. The query says nothing
 * here. Evidence: docs/discoveries/batches.md
 */
export function bindBatch(request: WireRequest, match: RouteMatch, binders: RequestBinders): BatchBinding {
  if (readForm(request) !== undefined) return { kind: 'bound', dtos: [] }
  const binder = binders(match.operation)
  const format = formatOfRoute(match)
  const body = readBody(request, {
    read: format && binder.listReader(format),
    contentType: format === undefined ? '' : typeOfFormat(format),
    typeName: `${binder.fullName}[]`,
  })
  if (body.kind === 'refused') return body
  const items = Array.isArray(body.value) ? body.value : []
  return { kind: 'bound', dtos: items.map(objectOfBody) }
}
