/** Finds the preferred route of a path by walking it once, however many routes there are. */

import type { CompiledRoute, Segment } from './routes-in-order.ts'

/** Where the walk has come to, and where it may go on. */
export interface RouteTree {
  /** Routes that end here, preferred ones first. */
  readonly routes: CompiledRoute[]
  readonly literals: Map<string, RouteTree>
  /** Behind any one segment. */
  placeholder?: RouteTree
  /** Behind a wildcard. */
  rest?: RouteTree
  /** Where a part is taken apart into so many segments. */
  readonly dotted: Map<number, RouteTree>
}

/** Grows a tree of routes that come in the order of preference. */
export function growTree(routes: readonly CompiledRoute[]): RouteTree {
  const root = emptyTree()
  for (const route of routes) {
    let at = root
    for (const part of route.parts) {
      if (part.length > 1) at = grown(at.dotted, part.length)
      for (const segment of part) at = branch(at, segment)
    }
    at.routes.push(route)
  }
  return root
}

/** Returns the preferred route for the parts of a path in lower case, from a place on; `found` is the best so far. */
export function findRoute(
  tree: RouteTree,
  parts: readonly string[],
  verb: string,
  at = 0,
  found?: CompiledRoute,
): CompiledRoute | undefined {
  let best = found
  const part = parts[at]
  if (part === undefined) best = better(tree, verb, best)
  else {
    const literal = tree.literals.get(part)
    if (literal) best = findRoute(literal, parts, verb, at + 1, best)
    if (tree.placeholder) best = findRoute(tree.placeholder, parts, verb, at + 1, best)
    if (tree.dotted.size > 0) best = findDotted(tree, parts, verb, at, best)
  }
  return tree.rest ? findBehindRest(tree.rest, parts, verb, at, best) : best
}

function emptyTree(): RouteTree {
  return { routes: [], literals: new Map(), dotted: new Map() }
}

function branch(tree: RouteTree, segment: Segment): RouteTree {
  if ('literal' in segment) return grown(tree.literals, segment.literal)
  if (segment.takesRest) {
    tree.rest ??= emptyTree()
    return tree.rest
  }
  tree.placeholder ??= emptyTree()
  return tree.placeholder
}

function grown<Key>(branches: Map<Key, RouteTree>, key: Key): RouteTree {
  const known = branches.get(key)
  if (known) return known
  const tree = emptyTree()
  branches.set(key, tree)
  return tree
}

function better({ routes }: RouteTree, verb: string, found: CompiledRoute | undefined): CompiledRoute | undefined {
  for (const route of routes) {
    if (found !== undefined && found.rank < route.rank) return found
    if (route.verbs.length === 0 || route.verbs.includes(verb)) return route
  }
  return found
}

type Found = CompiledRoute | undefined

function findDotted(tree: RouteTree, parts: readonly string[], verb: string, at: number, found: Found): Found {
  const pieces = parts[at]?.split('.') ?? []
  const inner = tree.dotted.get(pieces.length)
  return inner ? findRoute(inner, [...parts.slice(0, at), ...pieces, ...parts.slice(at + 1)], verb, at, found) : found
}

/** A wildcard takes all that is left, or what is before the first of the literals that may follow it. */
function findBehindRest(tree: RouteTree, parts: readonly string[], verb: string, start: number, found: Found): Found {
  let best = better(tree, verb, found)
  if (tree.literals.size === 0) return best
  for (let at = start; at < parts.length; at++) {
    const part = parts[at] ?? ''
    const next = tree.literals.get(part)
    if (next && parts.indexOf(part, start) === at) best = findRoute(next, parts, verb, at + 1, best)
  }
  return best
}
