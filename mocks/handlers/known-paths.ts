/** Tells an API's own paths from everybody else's. */

import { sandboxPrefix } from '#mocks/sandbox/with-sandbox.ts'
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
    const isPublished = publishedPath(pathname) !== undefined
    const found = match('GET', pathname)
    const isOurs = found !== undefined && found.deadEnd === undefined
    const isKnown = isPublished || pathname.startsWith(sandboxPrefix) || isOurs
    return isKnown ? `${pathname}${search}` : undefined
  }
}
