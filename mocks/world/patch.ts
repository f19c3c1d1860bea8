/** What has changed between two states of an entity, as plain JSON that holds the changed parts only. */

import type { Entity } from './entity.ts'
import { isObject } from './is-object.ts'
import { editsBetween, withEdits } from './list-edits.ts'
import { weighAtMost } from './weigh-at-most.ts'
import { WorldError } from './world-error.ts'

/**
 * What becomes of a value:
 * - `0` it stays as it is
 * - `[]` it is gone
 * - `[value]` it is this value now, whatever it was
 * - `{ name: patch, … }` these members change, the others stay; new ones come last
 * - `[{ name: patch, … }, [name, …]]` the same, and the members stand in this order now
 * - any longer list: the items change, see `Edits`
 */
export type Patch = 0 | readonly unknown[] | { readonly [name: string]: Patch }

/**
 * Returns the patch that makes `after` of `before`; both are plain JSON, a member that is undefined counts as absent.
 * Parts that are the same object cost nothing to compare.
 * @example difference({ state: 'Ringing', log: [a, b] }, { state: 'Connected', log: [a, b, c] })
 * // { state: ['Connected'], log: [2, [c]] }
 */
export function difference(before: Entity | undefined, after: Entity | undefined): Patch {
  return differ(before, after)
}

/**
 * Returns what a patch makes of an entity. What does not change is not copied.
 * Throws a WorldError `damaged` where the patch is none, or was made for another state.
 */
export function patched(before: Entity | undefined, patch: Patch): Entity | undefined {
  const after = apply(before, patch)
  if (after === undefined || isObject(after)) return after
  throw new WorldError('damaged', 'A patch makes something else of an entity than an object.')
}

function differ(before: unknown, after: unknown): Patch {
  if (before === after) return 0
  if (after === undefined) return []
  const whole = [after]
  const patch = structural(before, after)
  if (patch === undefined) return whole
  const weight = weighAtMost(patch, Number.POSITIVE_INFINITY)
  return weighAtMost(whole, weight) < weight ? whole : patch
}

/** What changed inside, where there is an inside on both sides. */
function structural(before: unknown, after: unknown): Patch | undefined {
  if (Array.isArray(before)) return Array.isArray(after) ? differItems(before, after) : undefined
  return isObject(before) && isObject(after) ? differMembers(before, after) : undefined
}

function differItems(before: readonly unknown[], after: readonly unknown[]): Patch {
  const edits = editsBetween(before, after, differItem)
  if (edits.length === 0) return 0
  // a single edit empties the list or fills an empty one, and would be read as a value
  return edits.length === 1 ? [after] : edits
}

function differItem(before: unknown, after: unknown): Patch | undefined {
  const patch = differ(before, after)
  return Array.isArray(patch) && patch.length === 1 ? undefined : patch
}

function differMembers(before: Entity, after: Entity): Patch {
  const old = namesOf(before)
  const names = namesOf(after)
  const changes = [
    ...names.map((name) => [name, differ(memberOf(before, name), after[name])] as const),
    ...old.filter((name) => memberOf(after, name) === undefined).map((name) => [name, gone] as const),
  ].filter(([, patch]) => patch !== 0)
  const members = Object.fromEntries(changes)
  const kept = old.filter((name) => memberOf(after, name) !== undefined)
  if (kept.some((name, place) => names[place] !== name)) return [members, names]
  return changes.length === 0 ? 0 : members
}

const gone: Patch = []

function namesOf(object: Entity): readonly string[] {
  return Object.keys(object).filter((name) => object[name] !== undefined)
}

/** Members named as what every object inherits are looked for in the object itself only. */
function memberOf(object: Entity, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

function apply(before: unknown, patch: unknown): unknown {
  if (patch === 0) return before
  if (isObject(patch)) return withMembers(before, patch)
  if (!Array.isArray(patch)) throw new WorldError('damaged', `${JSON.stringify(patch)} is not a patch.`)
  if (patch.length < 2) return patch[0]
  const [members, names] = patch
  if (isObject(members)) return inOrder(withMembers(before, members), names)
  if (Array.isArray(before)) return withEdits(before, patch, apply)
  throw misfit('it changes items where there is no list')
}

function withMembers(before: unknown, patches: Entity): Entity {
  if (!isObject(before)) throw misfit('it changes members where there is no object')
  const members = new Map(namesOf(before).map((name) => [name, before[name]]))
  for (const [name, patch] of Object.entries(patches)) {
    const after = apply(members.get(name), patch)
    if (after === undefined) members.delete(name)
    else members.set(name, after)
  }
  return Object.fromEntries(members)
}

function inOrder(object: Entity, names: unknown): Entity {
  const isComplete = Array.isArray(names) && names.length === Object.keys(object).length
  if (isComplete && names.every((name) => Object.hasOwn(object, name))) {
    return Object.fromEntries(names.map((name) => [name, object[name]]))
  }
  throw misfit('it orders other members than there are')
}

function misfit(why: string): WorldError {
  return new WorldError('damaged', `A patch was made for another state: ${why}.`)
}
