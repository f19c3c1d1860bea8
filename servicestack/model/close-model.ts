/** Closes the generic types of a model and sees through its dictionary classes, for all who meet values only. */

import { closedName } from './closed-name.ts'
import type { ClassType, DataType } from './data-type.ts'
import { knownFrameworkNames } from './framework-names.ts'
import { isKnownValue } from './is-known-value.ts'
import { mapParts } from './map-parts.ts'
import type { Member } from './member.ts'
import { netType } from './net-type.ts'
import { partsOf } from './parts-of.ts'
import type { JsonNames, ServiceModel } from './service-model.ts'
import { substitute, type TypeBindings } from './substitute.ts'
import type { NamedReference, TypeReference } from './type-reference.ts'

/**
 * Returns the model in which every name is that of a type without parameters: `Page<Vessel>` has become the class
 * `Page_Vessel_`, a class that is a dictionary has become one, and what nobody declares is text. A model that is closed
 * already comes back as it is.
 */
export function closeModel(model: ServiceModel): ServiceModel {
  const known = closedModels.get(model)
  if (known !== undefined) return known
  const closed = needsClosing(model) ? close(model) : model
  closedModels.set(model, closed)
  closedModels.set(closed, closed)
  return closed
}

/** Models never change, so each is closed once. */
const closedModels = new WeakMap<ServiceModel, ServiceModel>()

/** How deep types may nest inside a form: `Node<Node<…>>` of a class that closes itself anew would never end. */
const deepest = 8

/**
 * How many nested forms one class may have beyond two for each type of the model: those of a class that swaps its
 * arguments multiply with each depth.
 */
const mostNested = 100

function needsClosing({ types, operations }: ServiceModel): boolean {
  const names = new Set(types.map(({ name }) => name))
  const isOpen = (reference: TypeReference | undefined): boolean => {
    if (reference === undefined || reference.kind === 'scalar') return false
    if (reference.kind === 'list') return isOpen(reference.items)
    if (reference.kind === 'dictionary') return isOpen(reference.keys) || isOpen(reference.values)
    return reference.arguments !== undefined || !(names.has(reference.name) || knownFrameworkNames.has(reference.name))
  }
  return (
    operations.some(({ response }) => isOpen(response)) ||
    types.some(
      (type) =>
        type.kind === 'class' &&
        (type.parameters !== undefined ||
          type.entries !== undefined ||
          type.baseArguments !== undefined ||
          (type.base !== undefined && !names.has(type.base)) ||
          type.members.some((member) => isOpen(member.type))),
    )
  )
}

/** What one closing keeps while it runs. */
interface Work {
  readonly byName: ReadonlyMap<string, DataType>
  readonly jsonNames: JsonNames | undefined
  /** Closed classes by the name of their definition. */
  readonly closed: Map<string, Map<string, ClassType>>
  /** Those of them whose members are yet to be closed. */
  readonly waiting: (() => void)[]
  readonly taken: Set<string>
}

/** Where a reference stands: in which dictionary classes, and whether in a closed form, which nobody wrote. */
interface Spot {
  readonly unfolding: readonly string[]
  readonly isDerived: boolean
}

const written: Spot = { unfolding: [], isDerived: false }
const derived: Spot = { unfolding: [], isDerived: true }

function close(model: ServiceModel): ServiceModel {
  const byName = new Map(model.types.map((type) => [type.name, type]))
  const work: Work = {
    byName,
    jsonNames: model.jsonNames,
    closed: new Map(),
    waiting: [],
    taken: new Set(byName.keys()),
  }
  const plain = new Map<string, DataType>()
  for (const type of model.types) {
    if (type.kind === 'enum') plain.set(type.name, type)
    else if (type.parameters === undefined && type.entries === undefined)
      plain.set(type.name, closeClass(type, new Map(), written, work))
  }
  const operations = model.operations.map((operation) =>
    operation.response === undefined
      ? operation
      : { ...operation, response: closeType(operation.response, written, work) },
  )
  for (let next = work.waiting.pop(); next !== undefined; next = work.waiting.pop()) next()
  const own = model.types.flatMap(({ name }) => [
    ...(plain.has(name) ? [plain.get(name)] : []),
    ...(work.closed.get(name)?.values() ?? []),
  ])
  const fromNet = [...work.closed].flatMap(([name, instances]) => (byName.has(name) ? [] : [...instances.values()]))
  return { ...model, operations, types: [...own, ...fromNet].filter((type) => type !== undefined) }
}

function closeClass(type: ClassType, bindings: TypeBindings, spot: Spot, work: Work): ClassType {
  const { parameters: _, baseArguments, base, ...rest } = type
  const members = type.members.map((member) => closeMember(member, bindings, spot, work))
  if (base === undefined) return { ...rest, members }
  const reference: NamedReference = {
    kind: 'named',
    name: base,
    ...(baseArguments === undefined
      ? {}
      : { arguments: baseArguments.map((argument) => substitute(argument, bindings)) }),
  }
  const closed = closeType(reference, spot, work)
  return closed.kind === 'named' ? { ...rest, base: closed.name, members } : { ...rest, members }
}

/** A member of the type `T` is as nullable as what stands for it. */
function closeMember(member: Member, bindings: TypeBindings, spot: Spot, work: Work): Member {
  const substituted = substitute(member.type, bindings)
  if (member.type.kind !== 'named' || !bindings.has(member.type.name))
    return { ...member, type: closeType(substituted, spot, work) }
  const { type, isNullable } = withoutNull(substituted)
  const nullable = member.nullable || isNullable || !isKnownValue(type, (name) => work.byName.get(name))
  return { ...member, nullable, type: closeType(type, spot, work) }
}

/** The member says whether it may be null, not its type. */
function withoutNull(type: TypeReference): { readonly type: TypeReference; readonly isNullable: boolean } {
  if (type.kind === 'list' || type.kind === 'dictionary') return { type, isNullable: true }
  const { isNullable = false, ...rest } = type
  return { type: rest, isNullable }
}

function closeType(type: TypeReference, spot: Spot, work: Work): TypeReference {
  return type.kind === 'named' ? closeNamed(type, spot, work) : mapParts(type, (part) => closeType(part, spot, work))
}

function closeNamed(type: NamedReference, spot: Spot, work: Work): TypeReference {
  const declared = work.byName.get(type.name) ?? netType(type.name, type.arguments?.length ?? 0, work.jsonNames)
  if (declared === undefined) return closeUnknown(type)
  if (declared.kind === 'enum') return type
  const bindings = bindingsOf(declared, type)
  if (declared.entries !== undefined) {
    // a dictionary that holds itself can be told to some depth only, and untyped values hold anything
    if (spot.unfolding.includes(type.name) || spot.unfolding.length === deepest) return anything
    const { keys, values } = declared.entries
    const inside = { ...spot, unfolding: [...spot.unfolding, type.name] }
    return {
      kind: 'dictionary',
      ...(keys === undefined ? {} : { keys: closeType(substitute(keys, bindings), inside, work) }),
      values: closeType(substitute(values, bindings), inside, work),
    }
  }
  const isDeclared = work.byName.has(type.name)
  if (declared.parameters === undefined && isDeclared) return { kind: 'named', name: type.name, ...nullability(type) }
  if (spot.isDerived && isWithoutEnd(type, work)) return anything
  return { kind: 'named', name: closeDefinition(declared, type, bindings, work), ...nullability(type) }
}

const anything: TypeReference = { kind: 'scalar', scalar: 'object' }

function isWithoutEnd(type: NamedReference, { closed, byName }: Work): boolean {
  const depth = depthOf(type)
  const most = mostNested + 2 * byName.size
  return depth > deepest || (depth > 1 && (closed.get(type.name)?.size ?? 0) > most)
}

function closeDefinition(definition: ClassType, type: NamedReference, bindings: TypeBindings, work: Work): string {
  const instances = work.closed.get(definition.name) ?? new Map<string, ClassType>()
  work.closed.set(definition.name, instances)
  const key = JSON.stringify([...bindings])
  const known = instances.get(key)
  if (known !== undefined) return known.name
  const wanted = bindings.size === 0 ? type.name : closedName({ ...type, arguments: [...bindings.values()] })
  let name = wanted
  for (let number = 2; work.taken.has(name); number += 1) name = `${wanted}${number}`
  work.taken.add(name)
  // known by its name before its members are closed, for they may hold it
  instances.set(key, { ...definition, name, members: [] })
  const closes = {
    name: definition.name,
    arguments: [...bindings.values()].map((argument) => closeType(argument, derived, work)),
  }
  work.waiting.push(() => instances.set(key, { ...closeClass(definition, bindings, derived, work), name, closes }))
  return name
}

/** An argument that no source told is untyped. */
function bindingsOf(declared: ClassType, type: NamedReference): TypeBindings {
  const names = declared.parameters ?? []
  return new Map(names.map((name, at) => [name, type.arguments?.[at] ?? anything]))
}

function nullability({ isNullable }: NamedReference): { isNullable?: true } {
  return isNullable ? { isNullable } : {}
}

/** Framework types keep their names; a stream travels as its bytes, and what nobody declares as text. */
function closeUnknown(type: NamedReference): TypeReference {
  if (knownFrameworkNames.has(type.name)) return type
  return { kind: 'scalar', scalar: type.name === 'Stream' ? 'bytes' : 'string' }
}

function depthOf(type: TypeReference): number {
  return type.kind === 'scalar' ? 0 : 1 + Math.max(0, ...partsOf(type).map(depthOf))
}
