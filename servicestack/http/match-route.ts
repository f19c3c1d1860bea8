/** Finds the operation that a verb and a path belong to. */

import type { Operation } from '#servicestack/model/operation.ts'
import { formatNamed, type ResponseFormat } from './format.ts'
import { pathInfo } from './path-info.ts'

/** The matched operation, the values of its placeholders, and the format that a path suffix named. */
export interface RouteMatch {
  readonly operation: Operation
  readonly pathValues: readonly (readonly [name: string, value: string])[]
  readonly suffix?: ResponseFormat
  /** Which way led to it: a route of its own, `/json/reply/Op` (or `oneway`), or `/api/Op`. */
  readonly via: 'route' | 'reply' | 'api'
  /** The format that a predefined route names. */
  readonly format?: ResponseFormat
  /** True for `/json/reply/Op[]`, which takes a list of requests. */
  readonly isBatch?: true
}

/** Answers which operation a verb and a path as sent are for; undefined means a bare 404, a wrong verb included. */
export type RouteMatcher = (method: string, path: string) => RouteMatch | undefined

interface CompiledRoute {
  readonly operation: Operation
  readonly verbs: readonly string[]
  readonly segments: readonly Segment[]
  /** Which parts of the path are segments apart by dots: the last of `/files/{Name}.{Kind}`. */
  readonly dotted: readonly boolean[]
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
      const pathValues = matchSegments(route.segments, splitDotted(parts, route.dotted))
      if (pathValues) return { operation: route.operation, pathValues, via: 'route', ...(suffix && { suffix }) }
    }
    return undefined
  }
}

/** An operation without routes answers at its predefined one. */
function routesOf({ name, routes }: Operation): Operation['routes'] {
  return routes.length > 0 ? routes : [{ path: `/json/reply/${name}`, verbs: [] }]
}

function compile(operation: Operation, route: Operation['routes'][number]): CompiledRoute {
  const parts = splitPath(route.path)
  const dotted = parts.map((part) => part.includes('{') && part.includes('.'))
  const segments = splitDotted(parts, dotted).map((part): Segment => {
    const [, before, placeholder, behind] = /^\{(\*?)([^*]+)(\*?)\}$/.exec(part) ?? []
    if (placeholder === undefined) return { literal: part.toLowerCase() }
    return { placeholder, takesRest: before === '*' || behind === '*' }
  })
  return { operation, verbs: route.verbs, segments, dotted }
}

/** Splits at dots too where a route does; `{Name}.{Kind}` is two segments. */
function splitDotted(parts: readonly string[], dotted: readonly boolean[]): readonly string[] {
  return dotted.includes(true) ? parts.flatMap((part, index) => (dotted[index] ? part.split('.') : [part])) : parts
}

function literals(route: CompiledRoute): number {
  return route.segments.filter((segment) => 'literal' in segment).length
}

/** Splits at slashes; empty parts do not count. */
function splitPath(path: string): string[] {
  return path.split('/').filter((part) => part !== '')
}

/** A slash behind the suffix makes it part of a name. */
function cutSuffix(path: string): { suffix?: ResponseFormat; bare: string } {
  const dot = path.lastIndexOf('.')
  const suffix = dot < 0 ? undefined : formatNamed(path.slice(dot + 1))
  return suffix ? { suffix, bare: path.slice(0, dot) } : { bare: path }
}

function matchSegments(segments: readonly Segment[], parts: readonly string[]): [string, string][] | undefined {
  const values: [string, string][] = []
  let at = 0
  for (const [index, segment] of segments.entries()) {
    const start = at
    at = 'placeholder' in segment && segment.takesRest ? endOfRest(parts, start, segments[index + 1]) : start + 1
    if (at > parts.length) return undefined
    if ('placeholder' in segment) values.push([segment.placeholder, parts.slice(start, at).join('/')])
    else if (segment.literal !== parts[start]?.toLowerCase()) return undefined
  }
  return at === parts.length ? values : undefined
}

/** A placeholder with a star takes what is before the next literal, or all that is left. */
function endOfRest(parts: readonly string[], start: number, next: Segment | undefined): number {
  if (next === undefined || !('literal' in next)) return parts.length
  const found = parts.findIndex((part, index) => index >= start && part.toLowerCase() === next.literal)
  return found < 0 ? parts.length : found
}
