/** Says what a page prints in the column Parameter where nobody declared a place. */

import type { ParameterPlace } from '#servicestack/model/member.ts'
import { placeholders } from '#servicestack/model/placeholders.ts'
import type { Route } from '#servicestack/model/route.ts'

/** Returns the place that stands there for a member of the request, or of any other type. */
export function usualPlace(member: string, isOfRequest: boolean, routes: readonly Route[]): ParameterPlace {
  if (!isOfRequest) return 'form'
  if (routes.some((route) => placeholders(route).some((name) => name.toLowerCase() === member.toLowerCase())))
    return 'path'
  return routes.some(({ verbs }) => verbs.some((verb) => verb === 'POST' || verb === 'PUT')) ? 'body' : 'query'
}
