/** Finds the operation that a verb and a path belong to. */

import type { Format } from '#servicestack/model/format.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { formatNamed } from './format.ts'
import { pathInfo } from './path-info.ts'

/** The matched operation, the values of its placeholders, and the format that a path suffix named. */
export interface RouteMatch {
  readonly operation: Operation
  readonly pathValues: readonly (readonly [name: string, value: string])[]
  readonly suffix?: Format
}

/** Answers which operation a verb and a path as sent are for; undefined means a bare 404, a wrong verb included. */
export type RouteMatcher = (method: string, path: string) => RouteMatch | undefined

interface CompiledRoute {
  readonly operation: Operation
  readonly verbs: readonly string[]
  readonly segments: readonly Segment[]
}

type Segment = { readonly literal: string } | { readonly placeholder: string; readonly takesRest: boolean }

/** Prepares the routes of these operations; paths with more literal segments are tried first. */
export function compileRoutes(operations: readonly Operation[]): RouteMatcher {
  const routes = operations
    .flatMap((operation) => routesOf(operation).map((route) => compile(operation, route)))
    .sort((one, other) => literals(other) - literals(one))
  return (method, path) => {
    const { suffix, bare } = cutSuffix(pathInfo(path))
    const parts = splitPath(bare)
    const verb = method.toUpperCase()
    for (const route of routes) {
      if (route.verbs.length > 0 && !route.verbs.includes(verb)) continue
      const pathValues = matchSegments(route.segments, parts)
      if (pathValues) return { operation: route.operation, pathValues, ...(suffix && { suffix }) }
    }
    return undefined
  }
}

/** An operation without routes answers at its predefined one. */
function routesOf({ name, routes }: Operation): Operation['routes'] {
  return routes.length > 0 ? routes : [{ path: `/json/reply/${name}`, verbs: [] }]
}

function compile(operation: Operation, route: Operation['routes'][number]): CompiledRoute {
  const segments = splitPath(route.path).map((part): Segment => {
    const [, placeholder, star] = /^\{(.+?)(\*?)\}$/.exec(part) ?? []
    return placeholder === undefined ? { literal: part.toLowerCase() } : { placeholder, takesRest: star === '*' }
  })
  return { operation, verbs: route.verbs, segments }
}

function literals(route: CompiledRoute): number {
  return route.segments.filter((segment) => 'literal' in segment).length
}

/** Splits at slashes; empty parts do not count. */
function splitPath(path: string): string[] {
  return path.split('/').filter((part) => part !== '')
}

/** A slash behind the suffix makes it part of a name. */
function cutSuffix(path: string): { suffix?: Format; bare: string } {
  const dot = path.lastIndexOf('.')
  const suffix = dot < 0 ? undefined : formatNamed(path.slice(dot + 1))
  return suffix ? { suffix, bare: path.slice(0, dot) } : { bare: path }
}

function matchSegments(segments: readonly Segment[], parts: readonly string[]): [string, string][] | undefined {
  const values: [string, string][] = []
  for (const [index, segment] of segments.entries()) {
    const part = parts[index]
    if ('placeholder' in segment && segment.takesRest)
      return [...values, [segment.placeholder, parts.slice(index).join('/')]]
    if (part === undefined) return undefined
    if ('placeholder' in segment) values.push([segment.placeholder, part])
    else if (segment.literal !== part.toLowerCase()) return undefined
  }
  return segments.length === parts.length ? values : undefined
}
