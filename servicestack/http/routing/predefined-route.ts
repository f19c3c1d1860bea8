/** Finds operations by their names, at the routes that every operation has: `/json/reply/Op` and `/api/Op`. */

import { openToAll } from '#servicestack/model/access-rules.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { formatNamed } from '../answering/format.ts'
import { pathInfo } from './path-info.ts'
import type { RouteMatch } from './route-match.ts'

/** The operations of a server by their names in lower case. */
export type OperationsByName = ReadonlyMap<string, Operation>

/** Returns the operations by their names in lower case; of two with one name the first counts. */
export function operationsByName(operations: readonly Operation[]): OperationsByName {
  const byName = new Map<string, Operation>()
  for (const operation of operations) {
    const name = operation.name.toLowerCase()
    if (!byName.has(name)) byName.set(name, operation)
  }
  return byName
}

/**
 * Matches `/{format}/reply|oneway/{Op}`, the first two in any case; what stands behind the name counts for nothing.
 * Evidence: docs/discoveries/operations-by-name.md
 */
export function replyRoute(pathInfo: string, operations: OperationsByName): RouteMatch | undefined {
  const [first = '', action, name] = pathInfo.slice(leadingSlashes(pathInfo)).split('/', 3)
  if (action === undefined) return undefined
  const kind = action.toLowerCase()
  if (kind !== 'reply' && kind !== 'oneway') return undefined
  const format = formatNamed(first.toLowerCase())
  if (format === undefined) return undefined
  if (name === undefined) return { operation: nobody(''), pathValues: [], via: 'reply', format, deadEnd: 'no-name' }
  return { ...named(name, operations), via: 'reply', format }
}

/**
 * Matches `/api/{Op}`, `api` in lower case only, with an extension for another format; undefined where no name follows
 * and for OPTIONS. What stands between `/api` and the last slash counts for nothing.
 * Evidence: docs/discoveries/operations-by-name.md
 */
export function apiRoute(method: string, pathInfo: string, operations: OperationsByName): RouteMatch | undefined {
  if (!pathInfo.startsWith('/api/') || method.toUpperCase() === 'OPTIONS') return undefined
  const last = pathInfo.slice(pathInfo.lastIndexOf('/') + 1)
  if (last === '') return undefined
  const dot = last.indexOf('.')
  if (dot < 0) return { ...named(last, operations), via: 'api', format: 'json' }
  const extension = last.slice(dot + 1)
  const format = formatNamed(extension)
  return { ...named(last.slice(0, dot), operations), via: 'api', extension, ...(format && { format }) }
}

/** Says whether a request is for the list of all operations: `/api`, or a name that is empty. */
export function isApiIndex(method: string, path: string): boolean {
  if (!path.startsWith('/api') || method.toUpperCase() === 'OPTIONS') return false
  const info = pathInfo(path)
  return info === '/api' || (info.startsWith('/api/') && info.endsWith('/'))
}

function named(name: string, operations: OperationsByName): Pick<RouteMatch, 'operation' | 'pathValues' | 'deadEnd'> {
  const isBatch = name.endsWith('[]')
  const operation = operations.get((isBatch ? name.slice(0, -2) : name).toLowerCase())
  if (operation === undefined) return { operation: nobody(name), pathValues: [], deadEnd: 'unknown-operation' }
  return { operation, pathValues: [], ...(isBatch && { isBatch }) }
}

/** What is asked for where there is nothing. */
function nobody(name: string): Operation {
  return { name, routes: [], access: openToAll }
}

function leadingSlashes(path: string): number {
  let count = 0
  while (path.charCodeAt(count) === slash) count++
  return count
}

const slash = 47
