/** Finds the operation that a verb and a path belong to. */

import type { Operation } from '#servicestack/model/operation.ts'
import { formatNamed, type ResponseFormat } from '../answering/format.ts'
import { pathInfo } from './path-info.ts'
import { pathValues } from './path-values.ts'
import { apiRoute, operationsByName, replyRoute } from './predefined-route.ts'
import type { RouteMatch } from './route-match.ts'
import { findRoute, growTree } from './route-tree.ts'
import { routesInOrder, splitPath } from './routes-in-order.ts'

/** Answers which operation a verb and a path as sent are for; undefined means a bare 404, a wrong verb included. */
export type RouteMatcher = (method: string, path: string) => RouteMatch | undefined

/**
 * Prepares the routes of these operations, their own and the predefined ones. Real servers ask `/api` first of all; an
 * API that has routes of its own there is taken at its word, for it must have switched the predefined one off.
 */
export function compileRoutes(operations: readonly Operation[]): RouteMatcher {
  const tree = growTree(routesInOrder(operations))
  const byName = operationsByName(operations)
  const ownsApi = tree.literals.has('api')
  return (method, path) => {
    const info = pathInfo(path)
    const ofApi = ownsApi ? undefined : apiRoute(method, info, byName)
    if (ofApi !== undefined) return ofApi
    const { suffix, bare } = cutSuffix(info)
    const parts = splitPath(bare)
    const lower = bare.toLowerCase()
    const route = findRoute(tree, lower === bare ? parts : splitPath(lower), method.toUpperCase())
    if (route === undefined) return (ownsApi ? apiRoute(method, info, byName) : undefined) ?? replyRoute(info, byName)
    const found = { operation: route.operation, pathValues: pathValues(route, parts), via: 'route' } as const
    return suffix === undefined ? found : { ...found, suffix }
  }
}

/** A slash behind the suffix makes it part of a name. */
function cutSuffix(path: string): { suffix?: ResponseFormat; bare: string } {
  const dot = path.lastIndexOf('.')
  const suffix = dot < 0 ? undefined : formatNamed(path.slice(dot + 1))
  return suffix ? { suffix, bare: path.slice(0, dot) } : { bare: path }
}
