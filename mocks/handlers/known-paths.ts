/** Tells an API's own paths from everybody else's. */

import { steeringPrefix } from '#mocks/sandbox/steering/steering-prefix.ts'
import { withoutPrefix } from '#mocks/sandbox/world-key.ts'
import { compileRoutes } from '#servicestack/http/routing/match-route.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { withFramework } from '#servicestack/model/with-framework.ts'
import { publishedPath } from '#servicestack/publish/published-path.ts'

/** Returns the request target of a URL whose path some route of the API or its published pages answer. */
export function knownPaths(model: ServiceModel): (url: URL) => string | undefined {
  const operations = withFramework(model).operations.map((operation) => ({
    ...operation,
    routes: operation.routes.map(({ path }) => ({ path, verbs: [] })),
  }))
  const match = compileRoutes(operations)
  return ({ pathname, search }) => {
    const path = withoutPrefix(pathname)
    const found = match('GET', path)
    const isOurs = found !== undefined && found.deadEnd === undefined
    const isKnown = isOurs || publishedPath(path) !== undefined || `${path}/`.startsWith(`${steeringPrefix}/`)
    return isKnown ? `${pathname}${search}` : undefined
  }
}
