/** Builds the request DTO from body, path, query and form, in ServiceStack's order of precedence. */

import { formatOf } from '../answering/format.ts'
import type { RouteMatch } from '../routing/route-match.ts'
import type { Target } from '../target.ts'
import { contentType, type WireRequest } from '../wire-request.ts'
import { bindPredefined } from './bind-predefined.ts'
import { type Binding, faulty, overlaid } from './binding.ts'
import { readForm } from './form.ts'
import { layValues } from './lay-values.ts'
import { overlay } from './overlay.ts'
import { objectOfBody, readBody } from './read-body.ts'
import type { RequestBinder, RequestBinders } from './request-binder.ts'
import { sendsBody } from './sends-body.ts'

/**
 * Binds a request. On a route of its own: body, then path, query and form over it; on a predefined one by its own
 * rules. A body that cannot be read and a value that does not fit are refused; what fails inside a body is swallowed.
 */
export function bindRequest(request: WireRequest, target: Target, match: RouteMatch, binders: RequestBinders): Binding {
  const form = readForm(request)
  if (form !== undefined && 'fault' in form) return faulty(form.fault)
  const binder = binders(match.operation)
  const values = form?.values
  if (match.via !== 'route') return bindPredefined({ request, target, match, form: values }, binder)
  const body = readBody(request, asItSays(request, binder))
  if (body.kind === 'refused') return body
  const laid = layValues(match.pathValues, target.values, (sendsBody(request) && values) || [], binder)
  return overlaid(overlay(objectOfBody(body.value), laid, binder), binder.name)
}

/** The body's own Content-Type decides how it is read, and whether. */
function asItSays(request: WireRequest, binder: RequestBinder) {
  const sent = contentType(request) ?? ''
  const format = sent === '' ? undefined : formatOf(sent)
  return { read: format && binder.reader(format), contentType: sent, typeName: binder.fullName }
}
