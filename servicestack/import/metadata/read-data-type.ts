/** Reads one type of metadata JSON. */

import type { ClassType, DataType, EnumType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import { isVerbMarker } from '#servicestack/model/verb-marker.ts'
import { generalise } from './generalise.ts'
import type { TypeEntry, TypeIndex } from './index-types.ts'
import { isFrameworkType } from './is-framework-type.ts'
import type { MetadataNode } from './metadata-node.ts'
import { readMember } from './read-member.ts'
import { readTypeReference } from './read-type-reference.ts'

/** Returns the class, interface or enum that an entry tells. */
export function readDataType(entry: TypeEntry, index: TypeIndex): DataType {
  return entry.node.member('isEnum').isTrue() ? readEnum(entry) : readClass(entry, index)
}

function readEnum({ name, namespace, node }: TypeEntry): EnumType {
  const names = node.member('enumNames').texts()
  const values = node.member('enumMemberValues').texts()
  const numbers = node.member('enumValues').texts().map(Number)
  const descriptions = node
    .member('enumDescriptions')
    .items()
    .map((item) => item.optionalText() ?? null)
  const isSpelledOtherwise = values.length === names.length && values.some((value, at) => value !== names[at])
  const isCounted = numbers.every((number, at) => number === at)
  return {
    kind: 'enum',
    name,
    ...(namespace === undefined ? {} : { namespace }),
    ...describedBy(node),
    values: isSpelledOtherwise ? values : names,
    ...(isSpelledOtherwise ? { names } : {}),
    ...(numbers.length !== names.length || isCounted ? {} : { numbers }),
    ...(descriptions.some((text) => text !== null) ? { descriptions } : {}),
    // [EnumAsInt] has numbers only, and travels as its names all the same
    ...(node.member('isEnumInt').isTrue() || hasFlags(node) ? { isFlags: true } : {}),
  }
}

function hasFlags(node: MetadataNode): boolean {
  const attributes = node.member('attributes').items()
  return attributes.some((attribute) => attribute.member('name').optionalText() === 'Flags')
}

function readClass(entry: TypeEntry, index: TypeIndex): ClassType {
  const { name, namespace, node, nestedIn } = entry
  const interfaces = node
    .member('implements')
    .items()
    .filter((item) => !isFrameworkType(item) || isVerbMarker(item.member('name').text()))
    .map((item) => item.member('name').text().replace(/`\d+$/, ''))
  const contract = node.member('dataContract')
  const { parameters, members } = readMembers(entry, index)
  return {
    kind: 'class',
    name,
    ...(namespace === undefined ? {} : { namespace }),
    ...describedBy(node),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...readBase(node, index, namespace),
    ...(interfaces.length === 0 ? {} : { implements: interfaces }),
    // an interface is abstract anyway
    ...(node.member('isInterface').isTrue() ? { isInterface: true } : {}),
    ...(node.member('isAbstract').isTrue() && !node.member('isInterface').isTrue() ? { isAbstract: true } : {}),
    ...(nestedIn === undefined ? {} : { nestedIn }),
    ...(contract.isObject() ? { dataContract: contract.member('name').optionalText() ?? entry.simpleName } : {}),
    members,
  }
}

/** A definition is told by the names of its parameters; a type that is told in closed forms only is opened again. */
function readMembers(
  { told, namespace }: TypeEntry,
  index: TypeIndex,
): Pick<ClassType, 'members'> & {
  parameters: readonly string[]
} {
  const readAll = (node: MetadataNode): readonly Member[] =>
    node
      .member('properties')
      .items()
      .map((property) => readMember(property, index, { namespace, parameters: parametersOf(node, index) ?? [] }))
  const definition = told.find((node) => parametersOf(node, index) !== undefined)
  if (definition !== undefined) {
    return { parameters: parametersOf(definition, index) ?? [], members: readAll(definition) }
  }
  const closings = told.map((node) => ({
    closing: node
      .member('genericArgs')
      .texts()
      .map((text) => readTypeReference(argumentNode(node, text), index, namespace).type),
    members: readAll(node),
  }))
  return generalise(closings)
}

/** Returns the type parameters of a definition (none, for a plain type), or undefined for a closed form. */
function parametersOf(node: MetadataNode, index: TypeIndex): readonly string[] | undefined {
  const names = node.member('genericArgs').texts()
  return names.every((name) => /^\w+$/.test(name) && index.isUnknown(name)) ? names : undefined
}

function argumentNode(node: MetadataNode, text: string): MetadataNode {
  return node.with({ name: 'Nullable', genericArgs: [text] })
}

function readBase(
  node: MetadataNode,
  index: TypeIndex,
  namespace: string | undefined,
): Pick<ClassType, 'base' | 'baseArguments' | 'entries'> {
  const inherits = node.member('inherits')
  if (!inherits.isObject()) return {}
  const { type } = readTypeReference(inherits, index, namespace)
  if (type.kind === 'dictionary') {
    const { keys, values } = type
    return { entries: keys === undefined ? { values } : { keys, values } }
  }
  if (type.kind !== 'named') return {}
  return { base: type.name, ...(type.arguments === undefined ? {} : { baseArguments: type.arguments }) }
}

function describedBy(node: MetadataNode): { description?: string } {
  const description = node.member('description').optionalText()
  return description === undefined ? {} : { description }
}
