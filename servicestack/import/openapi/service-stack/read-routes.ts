/** Reads the routes of one operation from the verbs of its paths. */

import { groupBy } from '#servicestack/model/group-by.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { ListedOperation } from '../list-operations.ts'

/** Routes, and those of them that are taken to answer every verb. */
export interface RoutesRead {
  readonly routes: readonly Route[]
  readonly inferred: readonly string[]
}

const order = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE']

/**
 * Returns the routes in document order. ServiceStack writes a route for all verbs as these four; the
 * description of the operation stands in for a summary that a route does not have, and the summary for its notes.
 */
export function readRoutes(
  operations: readonly ListedOperation[],
  prefix: string,
  description: string | undefined,
): RoutesRead {
  const byPath = groupBy(operations, ({ path }) => path)
  const inferred: string[] = []
  const routes = [...byPath].map(([path, told]): Route => {
    const verbs = order.filter((verb) => told.some((one) => one.verb === verb))
    const isAll = verbs.join() === 'GET,POST,PUT,DELETE'
    if (isAll) inferred.push(prefix + path)
    const [summary, notes] = ['summary', 'description'].map((name) => told[0]?.node.member(name).optionalText())
    return {
      path: prefix + path,
      verbs: isAll ? [] : verbs,
      ...(summary === undefined || summary === description ? {} : { summary }),
      ...(notes === undefined || notes === summary || notes === description ? {} : { notes }),
    }
  })
  return { routes, inferred }
}
