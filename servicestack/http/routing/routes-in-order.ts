/** Takes published routes apart into segments, in the order in which ServiceStack prefers them. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'

/** One route of an operation, ready to be matched. */
export interface CompiledRoute {
  readonly operation: Operation
  /** Upper-case verbs; empty for every verb. */
  readonly verbs: readonly string[]
  /** The parts of the path between slashes, each taken apart at its dots where a placeholder stands beside one. */
  readonly parts: readonly (readonly Segment[])[]
  /** Of two routes that match, the one of the lower rank is taken. */
  readonly rank: number
}

/** A literal in lower case, or a placeholder, which takes one segment or all the rest. */
export type Segment = { readonly literal: string } | { readonly placeholder: string; readonly takesRest: boolean }

/**
 * Compiles the routes of these operations, the preferred ones first: without wildcards, with the earliest literal, with
 * the fewest placeholders, for one verb alone, and then as they are declared. Evidence: docs/discoveries/routes.md
 */
export function routesInOrder(operations: readonly Operation[]): readonly CompiledRoute[] {
  return operations
    .flatMap((operation) => operation.routes.map((route) => ({ operation, verbs: route.verbs, parts: partsOf(route) })))
    .map((route) => ({ route, preference: preference(route) }))
    .sort((one, other) => compare(one.preference, other.preference))
    .map(({ route }, rank) => ({ ...route, rank }))
}

/** Splits a path at its slashes; empty parts do not count. */
export function splitPath(path: string): readonly string[] {
  const parts: string[] = []
  for (let start = 0; start < path.length; ) {
    const slash = path.indexOf('/', start)
    const end = slash < 0 ? path.length : slash
    if (end > start) parts.push(path.slice(start, end))
    start = end + 1
  }
  return parts
}

function partsOf({ path }: Route): CompiledRoute['parts'] {
  return splitPath(path).map((part) =>
    (part.includes('{') && part.includes('.') ? part.split('.') : [part]).map(segmentOf),
  )
}

function segmentOf(text: string): Segment {
  const [, before, placeholder, behind] = /^\{(\*?)([^*]+)(\*?)\}$/.exec(text) ?? []
  if (placeholder === undefined) return { literal: text.toLowerCase() }
  return { placeholder, takesRest: before === '*' || behind === '*' }
}

function preference({ verbs, parts }: Omit<CompiledRoute, 'rank'>): readonly number[] {
  const segments = parts.flat()
  const takesRest = segments.some((segment) => 'placeholder' in segment && segment.takesRest)
  const first = segments.findIndex((segment) => 'literal' in segment)
  const placeholders = segments.filter((segment) => 'placeholder' in segment).length
  return [
    takesRest ? 1 : 0,
    first < 0 ? Number.MAX_SAFE_INTEGER : first,
    // a wildcard takes the less, the more stands beside it
    takesRest ? -segments.length : 0,
    placeholders,
    verbs.length === 1 ? 0 : 1,
  ]
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
