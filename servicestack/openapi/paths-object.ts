/** Writes and reads the Paths Object and its Path Item Objects: OpenAPI 3.1, sections 4.8.8 and 4.8.9. */

import { groupBy } from '#servicestack/model/group-by.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { Draft } from './draft.ts'
import { type OperationTelling, operationResidual } from './operation-facts.ts'
import { type OperationObject, readOperation, readOperationName, writeOperation } from './operation-object.ts'
import type { Place } from './place.ts'
import { type Method, methods, planPaths, type Slot } from './plan-paths.ts'
import { type ServiceStackExtension, writeFirstExtension, writeFurtherExtension } from './servicestack-extension.ts'
import { componentName } from './writable-name.ts'

/** Every path, and what answers there. */
export type PathsObject = Readonly<Record<string, PathItemObject>>

/** The methods of one path. */
export type PathItemObject = Readonly<Partial<Record<Method, OperationObject>>>

/** Returns the paths of a model: an operation with several routes or verbs becomes several OpenAPI operations. */
export function writePaths(draft: Draft): PathsObject {
  const plan = planPaths(draft.model)
  const bySlot = groupSlots(plan.flat())
  const ids = operationIds(draft, plan.flat(), bySlot)
  const wholes = new Map(draft.whole.operations.map((operation) => [operation.name, operation]))
  const write = (slot: Slot) => {
    const whole = wholes.get(slot.operation.name) ?? slot.operation
    return writeOperation(draft, slot, ids.get(slot) ?? '', (plain) => extensionOf(slot, whole, bySlot, plain))
  }
  return Object.fromEntries(
    plan.map((item) => [item[0]?.path ?? '', Object.fromEntries(item.map((slot) => [slot.method, write(slot)]))]),
  )
}

/** Returns the operations of a document in its order; the OpenAPI operations of one name are one operation. */
export function readPaths(paths: Place): readonly Operation[] {
  const parts = paths.members().flatMap(([path, item]) => readItem(path, item))
  const byName = groupBy(parts, ({ place }) => readOperationName(place))
  return [...byName.values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [readOperation(first.place, routesOf(same))]
  })
}

/** The slots of each operation, the first first. */
type SlotsByOperation = ReadonlyMap<Operation, readonly Slot[]>

function groupSlots(slots: readonly Slot[]): SlotsByOperation {
  const groups = new Map<Operation, Slot[]>()
  for (const slot of slots) {
    const group = groups.get(slot.operation) ?? []
    group.push(slot)
    groups.set(slot.operation, group)
  }
  return groups
}

/** The first OpenAPI operation keeps the operation's own name; the others are numbered. */
function operationIds({ model }: Draft, slots: readonly Slot[], all: SlotsByOperation): ReadonlyMap<Slot, string> {
  const taken = new Set(model.operations.map(({ name }) => componentName(name)))
  const ids = new Map<Slot, string>()
  for (const slot of slots) {
    const name = componentName(slot.operation.name)
    let id = name
    for (let number = 2; !isFirst(slot, all) && taken.has(id); number += 1) id = `${name}_${number}`
    taken.add(id)
    ids.set(slot, id)
  }
  return ids
}

function isFirst(slot: Slot, all: SlotsByOperation): boolean {
  return all.get(slot.operation)?.[0] === slot
}

function extensionOf(
  slot: Slot,
  whole: Operation,
  all: SlotsByOperation,
  plain: OperationTelling,
): ServiceStackExtension {
  if (!isFirst(slot, all)) return writeFurtherExtension(whole)
  const told = routesOf(all.get(slot.operation) ?? [])
  const routes = JSON.stringify(told) === JSON.stringify(whole.routes.map(inOrder)) ? undefined : whole.routes
  return writeFirstExtension(whole, routes, operationResidual(plain, whole))
}

/** A route whose parts are in the order in which `routesOf` tells them. */
function inOrder({ path, verbs, ...rest }: Route): Route {
  return { path, verbs, ...rest }
}

/** The routes that paths and methods tell: one route a path. */
function routesOf(slots: readonly Pick<Slot, 'path' | 'method'>[]): readonly Route[] {
  const byPath = groupBy(slots, ({ path }) => path)
  return [...byPath].map(([path, same]) => ({ path, verbs: same.map(({ method }) => method.toUpperCase()) }))
}

interface Part {
  readonly path: string
  readonly method: Method
  readonly place: Place
}

function readItem(path: string, item: Place): readonly Part[] {
  return item.members().flatMap(([name, place]) => {
    const method = methods.find((known) => known === name)
    return method === undefined ? [] : [{ path, method, place }]
  })
}
