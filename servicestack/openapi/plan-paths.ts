/** Gives every route of a model its place in the Paths Object, where each path and method is there once. */

import { groupBy } from '#servicestack/model/group-by.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { jsonPointer } from './json-pointer.ts'
import { OpenApiError } from './openapi-error.ts'
import { pathIdentity, pathTemplate } from './path-template.ts'

/** The methods of a Path Item Object: OpenAPI 3.1, section 4.8.9. */
export const methods = ['get', 'post', 'put', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** One of those methods. */
export type Method = (typeof methods)[number]

/** One method of one path, and the operation that answers there. */
export interface Slot {
  readonly operation: Operation
  readonly path: string
  readonly method: Method
  /** What the path calls its placeholders, and what the operation's own route calls them. */
  readonly placeholders: readonly { readonly name: string; readonly own: string }[]
}

/** Returns all slots, grouped by path, in the order of the document. */
export function planPaths(model: ServiceModel): readonly (readonly Slot[])[] {
  const plan: Plan = { slots: new Map(), paths: new Map(), spokenFor: findSpokenFor(model) }
  for (const operation of model.operations) {
    const found = operation.routes.flatMap((route) => slotsOf(operation, route, plan))
    if (found.length === 0) takePredefined(operation, plan)
  }
  return [...groupBy([...plan.slots.values()], ({ path }) => path).values()]
}

interface Plan {
  /** By path and method. */
  readonly slots: Map<string, Slot>
  /** The template that stands for all that differ only in names. */
  readonly paths: Map<string, string>
  /** Paths and methods that some route names: a route for all verbs leaves them alone. */
  readonly spokenFor: ReadonlySet<string>
}

/** What a route for all verbs is written as. */
const allVerbs: readonly Method[] = ['get', 'post', 'put', 'delete', 'patch']

function findSpokenFor(model: ServiceModel): ReadonlySet<string> {
  const routes = model.operations.flatMap((operation) => operation.routes)
  return new Set(
    routes.flatMap(({ path, verbs }) =>
      verbs.map((verb) => `${verb.toLowerCase()} ${pathIdentity(pathTemplate(path).path)}`),
    ),
  )
}

function slotsOf(operation: Operation, route: Route, plan: Plan): readonly Slot[] {
  const template = pathTemplate(route.path)
  const identity = pathIdentity(template.path)
  const named = methods.filter((method) => route.verbs.includes(method.toUpperCase()))
  const free = allVerbs.filter((method) => !plan.spokenFor.has(`${method} ${identity}`))
  const wanted = route.verbs.length === 0 ? free : inOrder(route.verbs, named)
  return wanted.flatMap((method) => takeSlot(operation, method, template, plan))
}

function inOrder(verbs: readonly string[], known: readonly Method[]): readonly Method[] {
  return known.toSorted((left, right) => verbs.indexOf(left.toUpperCase()) - verbs.indexOf(right.toUpperCase()))
}

function takeSlot(
  operation: Operation,
  method: Method,
  template: { path: string; names: readonly string[] },
  plan: Plan,
): readonly Slot[] {
  const identity = pathIdentity(template.path)
  const key = `${method} ${identity}`
  if (plan.slots.has(key)) return []
  const path = plan.paths.get(identity) ?? template.path
  plan.paths.set(identity, path)
  const placeholders = pathTemplate(path).names.map((name, at) => ({ name, own: template.names[at] ?? name }))
  const slot = { operation, path, method, placeholders }
  plan.slots.set(key, slot)
  return [slot]
}

/** ServiceStack serves every operation at predefined routes too; that is where one without another slot is written. */
function takePredefined(operation: Operation, plan: Plan): void {
  const paths = ['/json/reply', '/api', '/json/oneway'].map((start) => `${start}/${operation.name}`)
  const isPlaced = paths.some((path) => takeSlot(operation, 'post', { path, names: [] }, plan).length > 0)
  if (isPlaced) return
  const why = `${operation.name} has no path of its own, and other operations have taken its predefined routes.`
  throw new OpenApiError('path-taken', jsonPointer('paths', paths[0] ?? '', 'post'), why, 'Give it a route of its own.')
}
