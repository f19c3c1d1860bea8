/** Reads one type of metadata JSON. */

import type { ClassType, DataType, EnumType } from '#servicestack/model/data-type.ts'
import { isVerbMarker } from '#servicestack/model/verb-marker.ts'
import type { TypeEntry, TypeIndex } from './index-types.ts'
import { isFrameworkType } from './is-framework-type.ts'
import type { MetadataNode } from './metadata-node.ts'
import { readMembers } from './read-members.ts'
import { readName } from './read-name.ts'
import { readTypeReference } from './read-type-reference.ts'
import { splitName } from './split-name.ts'

/** Returns the class, interface or enum that an entry tells. */
export function readDataType(entry: TypeEntry, index: TypeIndex): DataType {
  return entry.node.member('isEnum').isTrue() ? readEnum(entry) : readClass(entry, index)
}

function readEnum({ name, namespace, node, nestedIn }: TypeEntry): EnumType {
  const names = node.member('enumNames').items().map(readName)
  const values = node.member('enumMemberValues').texts()
  const numbers = node.member('enumValues').texts().map(Number)
  const descriptions = node
    .member('enumDescriptions')
    .places()
    .map((item) => item.optionalText() ?? null)
  const isSpelledOtherwise = values.length === names.length && values.some((value, at) => value !== names[at])
  const isCounted = numbers.every((number, at) => number === at)
  const areTold = numbers.length === names.length && !numbers.some(Number.isNaN)
  return {
    kind: 'enum',
    name,
    ...(namespace === undefined ? {} : { namespace }),
    ...describedBy(node),
    ...(nestedIn === undefined ? {} : { nestedIn }),
    values: isSpelledOtherwise ? values : names,
    ...(isSpelledOtherwise ? { names } : {}),
    ...(areTold && !isCounted ? { numbers } : {}),
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
    .objects()
    .filter((item) => !isFrameworkType(item) || isVerbMarker(item.member('name').text()))
    .map((item) => splitName(readName(item.member('name'))).simpleName)
  const contract = node.member('dataContract')
  const { parameters, members, baseArguments } = readMembers(entry, index)
  const base = readBase(node, index, namespace)
  return {
    kind: 'class',
    name,
    ...(namespace === undefined ? {} : { namespace }),
    ...describedBy(node),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...base,
    ...(base.baseArguments === undefined || baseArguments === undefined ? {} : { baseArguments }),
    ...(interfaces.length === 0 ? {} : { implements: interfaces }),
    // an interface is abstract anyway
    ...(node.member('isInterface').isTrue() ? { isInterface: true } : {}),
    ...(node.member('isAbstract').isTrue() && !node.member('isInterface').isTrue() ? { isAbstract: true } : {}),
    ...(nestedIn === undefined ? {} : { nestedIn }),
    ...(contract.isObject() ? { dataContract: contract.member('name').optionalText() ?? entry.simpleName } : {}),
    members,
  }
}

function readBase(
  node: MetadataNode,
  index: TypeIndex,
  namespace: string | undefined,
): Pick<ClassType, 'base' | 'baseArguments' | 'entries'> {
  const inherits = node.member('inherits')
  if (!inherits.isObject()) return {}
  const { type } = readTypeReference(inherits, 'name', { index, from: namespace })
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
