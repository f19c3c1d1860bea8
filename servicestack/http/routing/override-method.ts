/** Lets a request name another verb than the one it was sent with. */

import { formValues } from '../binding/form-values.ts'
import { queryValue, type Target } from '../target.ts'
import { header, type WireRequest } from '../wire-request.ts'

const name = 'x-http-method-override'

/**
 * Returns the request with the verb that its header, its query or its form asks for; an empty one asks for nothing.
 * Evidence: docs/discoveries/method-override.md
 */
export function overrideMethod(request: WireRequest, target: Target): WireRequest {
  const method = header(request, name) || queryValue(target.values, name) || queryValue(formValues(request), name)
  return method ? { ...request, method } : request
}
