/** Finds the operation that a verb and a path belong to. */

import type { Operation } from '#servicestack/model/operation.ts'
import { type Format, formatNamed } from './format.ts'
import { decodePercent } from './target.ts'

/** The matched operation, the values of its placeholders, and the format that a path suffix named. */
export interface RouteMatch {
  readonly operation: Operation
  readonly pathValues: readonly (readonly [name: string, value: string])[]
  readonly suffix?: Format
}

/** Answers which operation a request is for; undefined means a bare 404, a wrong verb included. */
export type RouteMatcher = (method: string, path: string) => RouteMatch | undefined

interface CompiledRoute {
  readonly operation: Operation
  readonly verbs: readonly string[]
  readonly segments: readonly Segment[]
}

type Segment = { readonly literal: string } | { readonly placeholder: string }

/** Prepares the routes of these operations; paths with more literal segments are tried first. */
export function compileRoutes(operations: readonly Operation[]): RouteMatcher {
  const routes = operations
    .flatMap((operation) => operation.routes.map((route) => compile(operation, route)))
    .sort((one, other) => literals(other) - literals(one))
  return (method, path) => {
    const parts = splitPath(path)
    const { suffix, bare } = cutSuffix(parts)
    for (const route of routes) {
      if (route.verbs.length > 0 && !route.verbs.includes(method)) continue
      const pathValues = matchSegments(route.segments, bare)
      if (pathValues) return { operation: route.operation, pathValues, ...(suffix && { suffix }) }
    }
    return undefined
  }
}

function compile(operation: Operation, route: Operation['routes'][number]): CompiledRoute {
  const segments = splitPath(route.path).map((part): Segment => {
    const [, placeholder] = /^\{(.+)\}$/.exec(part) ?? []
    return placeholder === undefined ? { literal: part.toLowerCase() } : { placeholder }
  })
  return { operation, verbs: route.verbs, segments }
}

function literals(route: CompiledRoute): number {
  return route.segments.filter((segment) => 'literal' in segment).length
}

/** Splits at slashes; empty parts do not count, and a lower-case `%2f` is a slash like any other. */
function splitPath(path: string): string[] {
  return path
    .replaceAll('%2f', '/')
    .split('/')
    .filter((part) => part !== '')
}

function cutSuffix(parts: readonly string[]): { suffix?: Format; bare: readonly string[] } {
  const last = parts.at(-1) ?? ''
  const dot = last.lastIndexOf('.')
  const suffix = dot < 0 ? undefined : formatNamed(last.slice(dot + 1))
  return suffix ? { suffix, bare: [...parts.slice(0, -1), last.slice(0, dot)] } : { bare: parts }
}

function matchSegments(segments: readonly Segment[], parts: readonly string[]): [string, string][] | undefined {
  if (segments.length !== parts.length) return undefined
  const values: [string, string][] = []
  for (const [index, segment] of segments.entries()) {
    const part = parts[index] ?? ''
    if ('placeholder' in segment) values.push([segment.placeholder, decodeValue(part)])
    else if (segment.literal !== part.toLowerCase()) return undefined
  }
  return values
}

/** Decodes once, but for `%2F`, which stays; a plus becomes a space, an encoded one too. */
function decodeValue(part: string): string {
  if (!part.includes('%') && !part.includes('+')) return part
  return part.split('%2F').map(decodePercent).join('%2F').replaceAll('+', ' ')
}
