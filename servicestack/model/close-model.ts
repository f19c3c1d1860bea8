/** Closes the generic types of a model and sees through its dictionary classes, for all who meet values only. */

import { closedName } from './closed-name.ts'
import type { ClassType, DataType } from './data-type.ts'
import { knownFrameworkNames } from './framework-names.ts'
import { isValueType } from './is-value-type.ts'
import type { Member } from './member.ts'
import { netType } from './net-type.ts'
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

/** How deep generic arguments may nest: `Node<Node<…>>` of a class that closes itself anew would never end. */
const deepest = 6

/** How many nested forms one class may have: those of a class that swaps its arguments multiply with each depth. */
const mostNested = 200

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
  readonly taken: Set<string>
}

function close(model: ServiceModel): ServiceModel {
  const byName = new Map(model.types.map((type) => [type.name, type]))
  const work: Work = { byName, jsonNames: model.jsonNames, closed: new Map(), taken: new Set(byName.keys()) }
  const plain = new Map<string, DataType>()
  for (const type of model.types) {
    if (type.kind === 'enum') plain.set(type.name, type)
    else if (type.parameters === undefined && type.entries === undefined)
      plain.set(type.name, closeClass(type, new Map(), work))
  }
  const operations = model.operations.map((operation) =>
    operation.response === undefined ? operation : { ...operation, response: closeType(operation.response, [], work) },
  )
  const own = model.types.flatMap(({ name }) => [
    ...(plain.has(name) ? [plain.get(name)] : []),
    ...(work.closed.get(name)?.values() ?? []),
  ])
  const fromNet = [...work.closed].flatMap(([name, instances]) => (byName.has(name) ? [] : [...instances.values()]))
  return { ...model, operations, types: [...own, ...fromNet].filter((type) => type !== undefined) }
}

function closeClass(type: ClassType, bindings: TypeBindings, work: Work): ClassType {
  const { parameters: _, baseArguments, base, ...rest } = type
  const members = type.members.map((member) => closeMember(member, bindings, work))
  if (base === undefined) return { ...rest, members }
  const reference: NamedReference = {
    kind: 'named',
    name: base,
    ...(baseArguments === undefined
      ? {}
      : { arguments: baseArguments.map((argument) => substitute(argument, bindings)) }),
  }
  const closed = closeType(reference, [], work)
  return closed.kind === 'named' ? { ...rest, base: closed.name, members } : { ...rest, members }
}

/** A member of the type `T` is as nullable as what stands for it. */
function closeMember(member: Member, bindings: TypeBindings, work: Work): Member {
  const isParameter = member.type.kind === 'named' && bindings.has(member.type.name)
  const substituted = substitute(member.type, bindings)
  const nullable = isParameter ? !isValueType(substituted, (name) => work.byName.get(name)) : member.nullable
  return { ...member, nullable: nullable || member.nullable, type: closeType(substituted, [], work) }
}

function closeType(type: TypeReference, unfolding: readonly string[], work: Work): TypeReference {
  switch (type.kind) {
    case 'scalar':
      return type
    case 'list':
      return { ...type, items: closeType(type.items, unfolding, work) }
    case 'dictionary':
      return {
        ...type,
        ...(type.keys === undefined ? {} : { keys: closeType(type.keys, unfolding, work) }),
        values: closeType(type.values, unfolding, work),
      }
    case 'named':
      return closeNamed(type, unfolding, work)
  }
}

function closeNamed(type: NamedReference, unfolding: readonly string[], work: Work): TypeReference {
  const declared = work.byName.get(type.name) ?? netType(type.name, type.arguments?.length ?? 0, work.jsonNames)
  if (declared === undefined) return closeUnknown(type)
  if (declared.kind === 'enum') return type
  const bindings = bindingsOf(declared, type)
  if (declared.entries !== undefined) {
    // a dictionary that holds itself can be told to some depth only, and untyped values hold anything
    if (unfolding.includes(type.name)) return { kind: 'scalar', scalar: 'object' }
    const { keys, values } = declared.entries
    const inside = [...unfolding, type.name]
    return {
      kind: 'dictionary',
      ...(keys === undefined ? {} : { keys: closeType(substitute(keys, bindings), inside, work) }),
      values: closeType(substitute(values, bindings), inside, work),
    }
  }
  const isDeclared = work.byName.has(type.name)
  if (declared.parameters === undefined && isDeclared) return { kind: 'named', name: type.name, ...nullability(type) }
  if (isWithoutEnd(type, work)) return { kind: 'scalar', scalar: 'object' }
  return { kind: 'named', name: closeDefinition(declared, type, bindings, work), ...nullability(type) }
}

function isWithoutEnd(type: NamedReference, { closed }: Work): boolean {
  const depth = depthOf(type)
  return depth > deepest || (depth > 3 && (closed.get(type.name)?.size ?? 0) > mostNested)
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
  instances.set(key, { ...closeClass(definition, bindings, work), name })
  return name
}

/** An argument that no source told is untyped. */
function bindingsOf(declared: ClassType, type: NamedReference): TypeBindings {
  const names = declared.parameters ?? []
  return new Map(names.map((name, at) => [name, type.arguments?.[at] ?? { kind: 'scalar', scalar: 'object' }]))
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
  switch (type.kind) {
    case 'scalar':
      return 0
    case 'list':
      return depthOf(type.items)
    case 'dictionary':
      return Math.max(depthOf(type.values), type.keys === undefined ? 0 : depthOf(type.keys))
    case 'named':
      return 1 + Math.max(0, ...(type.arguments ?? []).map(depthOf))
  }
}
