/** Makes a request that an operation takes: what its path and its rules ask for, and a few members more. */

import type { World } from '#mocks/world/world.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { placeholders } from '#servicestack/model/placeholders.ts'
import { isObject } from '#servicestack/model/wire-kind.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import type { EntityPlan } from './entity-plan.ts'
import type { Inventor } from './inventor.ts'
import { seedKey } from './new-key.ts'
import { ownValue } from './own-value.ts'
import { sameName } from './same-name.ts'
import { singular } from './singular.ts'
import { wordsOf } from './words-of.ts'

/** How many members a person likes to read. */
const enough = 3

/** Returns the request; `isShort` leaves out what nothing asks for. An entity that it names is the first of its kind. */
export function sampleRequest(
  operation: Operation,
  {
    plan,
    inventor,
    world,
    isShort,
  }: { plan: EntityPlan | undefined; inventor: Inventor; world: World; isShort: boolean },
): WireObject {
  const members = inventor.membersOf(operation.name)
  const first = firstKeys(operation, members, plan, world)
  const invented = inventor.invent(
    { kind: 'named', name: operation.name },
    { world, key: `try ${operation.name}` },
    first,
  )
  const all = isObject(invented) ? invented : {}
  const inPath = new Set(
    operation.routes
      .slice(0, 1)
      .flatMap((route) => placeholders(route))
      .flatMap((name) => sameName(members, { name })?.name ?? []),
  )
  const asked = members.filter((member) => inPath.has(member.name) || isAsked(member))
  const plain = members.filter((member) => !asked.includes(member) && member.type.kind === 'scalar')
  const kept = isShort ? asked : [...asked, ...plain.slice(0, Math.max(0, enough - asked.length))]
  return Object.fromEntries(kept.map(({ name }) => [name, ownValue(all, name)]))
}

function isAsked({ isRequired, validators }: Member): boolean {
  return isRequired === true || validators !== undefined
}

function firstKeys(
  operation: Operation,
  members: readonly Member[],
  plan: EntityPlan | undefined,
  world: World,
): WireObject {
  const use = plan?.uses.find((one) => one.operation === operation.name)
  const pages = firstPage(members)
  if (plan === undefined || use === undefined) return pages
  const scope = plan.scope.flatMap((member) => {
    const from = use.pairs.find(({ to }) => to === member.name)?.from
    const noun = singular(wordsOf(member.name).replace(/ (id|key|no|number|code)$/, ''))
    return from === undefined ? [] : [[from, seedKey({ noun }, member, 0, world)] as const]
  })
  const own = use.keyFrom === undefined ? [] : [[use.keyFrom, seedKey(plan, plan.key, 0, world)] as const]
  const known = members.map(({ name }) => name)
  return { ...pages, ...Object.fromEntries([...scope, ...own].filter(([name]) => known.includes(name))) }
}

/** Most lists are shorter than what an invented page would begin with. */
function firstPage(members: readonly Member[]): WireObject {
  const pages = members.filter(({ name, type }) => type.kind === 'scalar' && /^page( no| number)?$/.test(wordsOf(name)))
  return Object.fromEntries(pages.map(({ name, type }) => [name, numberOne(type)]))
}

function numberOne(type: Member['type']): number | string {
  return type.kind === 'scalar' && /^(u?long|decimal|string)$/.test(type.scalar) ? '1' : 1
}
