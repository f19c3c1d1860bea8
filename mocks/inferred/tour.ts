/** Chooses the first things to try against the stand-in of an API that nobody has described further. */

import type { TourStop } from '#mocks/engine/api.ts'
import type { User } from '#mocks/world/users.ts'
import type { World } from '#mocks/world/world.ts'
import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { Format } from '#servicestack/model/format.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { curlLine } from './curl-line.ts'
import type { Deed, EntityPlan } from './entity-plan.ts'
import type { Inventor } from './inventor.ts'
import { sampleRequest } from './sample-request.ts'

/** What a tour is made of. */
export interface Tour {
  readonly url: string
  readonly plans: readonly EntityPlan[]
  readonly users: readonly User[]
  readonly inventor: Inventor
  /** Only its seed and its beginning count. */
  readonly world: World
}

/** Returns a read in both formats, a write if there is one, and what the world remembers of it. */
export function tourOf(tour: Tour): readonly TourStop[] {
  const { inventor, plans, url } = tour
  const { operations } = inventor.model
  const read = firstDoing(['list', 'read'], tour) ?? operations.find((one) => verbOf(one) === 'GET') ?? operations[0]
  if (read === undefined) return []
  const write =
    firstDoing(['create', 'update', 'replace'], tour) ?? operations.find((one) => one !== read && verbOf(one) !== 'GET')
  const [plan] = plans
  return [
    { say: `${read.name}, in JSON:`, run: line(read, readingVerb(read), 'json', tour) },
    { say: `${read.name}, in JSV:`, run: line(read, readingVerb(read), 'jsv', tour) },
    ...(write === undefined ? [] : [{ say: `${write.name}, in JSV:`, run: line(write, verbOf(write), 'jsv', tour) }]),
    ...(plan === undefined ? [] : [{ say: 'See what the world remembers:', run: `curl '${url}/__understudy/world'` }]),
  ]
}

function firstDoing(deeds: readonly Deed[], { plans, inventor }: Tour): Operation | undefined {
  const use = deeds.flatMap((deed) => plans.flatMap(({ uses }) => uses.filter(({ does }) => does === deed)))[0]
  return use && inventor.model.operations.find(({ name }) => name === use.operation)
}

function line(operation: Operation, verb: string, format: Format, tour: Tour): string {
  const { url, plans, users, inventor, world } = tour
  const plan = plans.find(({ uses }) => uses.some((use) => use.operation === operation.name))
  const dto = sampleRequest(operation, { plan, inventor, world, isShort: verb === 'GET' || verb === 'DELETE' })
  const userName = users.find((user) => mayCall(user, operation.access))?.userName
  const asked = {
    url,
    operation,
    verb,
    dto,
    format,
    userName: operation.access.requiresAuthentication ? userName : undefined,
  }
  return curlLine(asked, inventor.model, inventor.membersOf(operation.name))
}

/** The first verb of the first route, POST where it answers all of them. */
function verbOf({ routes }: Operation): string {
  return routes[0]?.verbs[0] ?? 'POST'
}

/** GET, where it is answered. */
function readingVerb({ routes }: Operation): string {
  const verbs = routes[0]?.verbs ?? []
  return verbs.length === 0 || verbs.includes('GET') ? 'GET' : (verbs[0] ?? 'POST')
}

function mayCall({ roles, permissions }: User, rules: AccessRules): boolean {
  if (roles.includes('Admin')) return true
  const { requiredRoles, requiresAnyRole, requiredPermissions, requiresAnyPermission } = rules
  const any = (wanted: readonly string[], held: readonly string[]) =>
    wanted.length === 0 || wanted.some((one) => held.includes(one))
  return (
    requiredRoles.every((role) => roles.includes(role)) &&
    requiredPermissions.every((permission) => permissions.includes(permission)) &&
    any(requiresAnyRole, roles) &&
    any(requiresAnyPermission, permissions)
  )
}
