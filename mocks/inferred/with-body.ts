/** Reads a request whose members lie in an object of their own as if they lay in the request. */

import { isObject } from '#servicestack/model/wire-kind.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import type { EntityUse } from './entity-plan.ts'
import { ownValue } from './own-value.ts'

/** Returns the request with the members of its body, if the use has one; its own win. */
export function withBody(request: WireObject, { body }: Pick<EntityUse, 'body'>): WireObject {
  const inner = body === undefined ? undefined : ownValue(request, body)
  return isObject(inner) ? { ...inner, ...request } : request
}
