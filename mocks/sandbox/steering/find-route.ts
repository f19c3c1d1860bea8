/** Finds the route that a steering call means. */

import { decodePercent, readTarget } from '#servicestack/http/target.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'
import type { Route } from './route.ts'
import { SteeringError } from './steering-error.ts'
import { steeringPrefix } from './steering-prefix.ts'

/** A route, and the values that stand in the path for the names of its template. */
export interface Found {
  readonly route: Route
  place(name: string): string
}

/** Finds a route; of two paths that fit, the one that is first in the table counts. What nobody knows is refused. */
export function findRoute(routes: readonly Route[], { method, target }: WireRequest): Found {
  const { path } = readTarget(target)
  const segments = segmentsOf(path.slice(steeringPrefix.length)).map(decodePercent)
  const template = routes.find((route) => fits(segmentsOf(route.path), segments))?.path
  if (template === undefined) throw unknownPlace(routes, method, path)
  const there = routes.filter((route) => route.path === template)
  const verb = method === 'HEAD' ? 'GET' : method
  const route = there.find((one) => one.method === verb)
  if (route === undefined) throw wrongVerb(method, path, there.flatMap(verbsOf).join(', '))
  const names = segmentsOf(template)
  return { route, place: (name) => segments[names.indexOf(`{${name}}`)] ?? '' }
}

function segmentsOf(path: string): readonly string[] {
  return path.replace(/\/$/, '').split('/').slice(1)
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
  if (template.length !== segments.length) return false
  return template.every((part, index) => (part.startsWith('{') ? segments[index] !== '' : part === segments[index]))
}

function unknownPlace(routes: readonly Route[], method: string, path: string): SteeringError {
  const list = routes.map((route) => `${route.method} ${steeringPrefix}${route.path}`).join(', ')
  return new SteeringError('unknown-place', `There is no ${method} ${path}. There are ${list}.`)
}

function wrongVerb(method: string, path: string, allowed: string): SteeringError {
  const headers = [['Allow', allowed]] as const
  return new SteeringError('wrong-verb', `${path} takes no ${method}. It takes ${allowed}.`, { headers })
}

function verbsOf({ method }: Route): readonly string[] {
  return method === 'GET' ? ['GET', 'HEAD'] : [method]
}
