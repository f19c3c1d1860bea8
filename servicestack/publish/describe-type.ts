/** Describes a class or an enum as metadata does. */

import type { ClassType, DataType, EnumType } from '#servicestack/model/data-type.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { describeAttribute, describeProperty } from './describe-property.ts'
import { describeReference } from './describe-reference.ts'
import { interfaceNamespace, type Publication, simpleName } from './publication.ts'

/** Returns the definition of a type; what is false or empty is left out, as the server does. */
export function describeType(type: DataType, publication: Publication): WireObject {
  return type.kind === 'enum' ? describeEnum(type) : describeClass(type, publication)
}

function describeEnum(type: EnumType): WireObject {
  const numbers = type.numbers ?? (type.isFlags ? type.values.map((_, index) => index) : undefined)
  return {
    name: simpleName(type),
    namespace: type.namespace,
    implements: [],
    description: type.description,
    isNested: type.nestedIn === undefined ? undefined : true,
    isEnum: true,
    isEnumInt: type.isFlags,
    attributes: type.isFlags ? [{ name: 'Flags', args: [] }] : undefined,
    enumNames: type.names ?? type.values,
    enumValues: numbers?.map(String),
    enumMemberValues: type.names === undefined ? undefined : type.values,
    enumDescriptions: type.descriptions,
  }
}

function describeClass(type: ClassType, publication: Publication): WireObject {
  const { parameters, description, dataContract } = type
  const inner = publication.nestedIn(type)
  const name = simpleName(type)
  return {
    name: parameters === undefined ? name : `${name}\`${parameters.length}`,
    namespace: type.namespace,
    genericArgs: parameters,
    inherits: inherited(type, publication),
    implements: (type.implements ?? []).map((told) => ({
      name:
        publication.find({ name: told }) === undefined ? told : simpleName(publication.find({ name: told }) ?? type),
      namespace: interfaceNamespace(told, type, publication),
      genericArgs: [],
    })),
    description,
    dataContract: dataContract === undefined ? undefined : dataContract === name ? {} : { name: dataContract },
    isNested: type.nestedIn === undefined ? undefined : true,
    isInterface: type.isInterface,
    isAbstract: type.isAbstract ?? type.isInterface,
    isGenericTypeDef: parameters === undefined ? undefined : true,
    properties:
      type.members.length === 0 ? undefined : type.members.map((member) => describeProperty(member, type, publication)),
    attributes:
      description === undefined
        ? undefined
        : [describeAttribute({ name: 'Api', args: [['Description', description]] })],
    innerTypes:
      inner.length === 0
        ? undefined
        : inner.map((nested) => ({ name: simpleName(nested), namespace: nested.namespace })),
  }
}

function inherited(type: ClassType, publication: Publication): WireObject | undefined {
  const base = baseOf(type)
  return base && { ...describeReference(base, type, publication) }
}

/** The base of a class as a reference; a class that is a dictionary has that dictionary. */
function baseOf({ base, baseArguments, entries }: ClassType): TypeReference | undefined {
  if (entries !== undefined) return { kind: 'dictionary', ...entries }
  if (base === undefined) return undefined
  return { kind: 'named', name: base, ...(baseArguments === undefined ? {} : { arguments: baseArguments }) }
}
