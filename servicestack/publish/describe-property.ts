/** Describes one property of a type as metadata does. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import { isValueType } from '#servicestack/model/is-value-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { type Attribute, dataMember, describeAttributes } from './describe-attributes.ts'
import { describeReference } from './describe-reference.ts'
import { mustBeSent } from './must-be-sent.ts'
import { nullableReference } from './nullable-reference.ts'
import { propertyOf } from './property-of.ts'
import type { Publication } from './publication.ts'

/** Returns the property behind a member of `owner`; what is false or unknown is left out. */
export function describeProperty(member: Member, owner: ClassType, publication: Publication): WireObject {
  const { name, namespace, genericArgs } = describeReference(nullableReference(member, publication), owner, publication)
  const attributes = describeAttributes(member, owner)
  const find = (wanted: string) => publication.find({ name: wanted })
  const property = propertyOf(member)
  return {
    name: property,
    type: name,
    namespace,
    isValueType: isValueType(member.type, find) || undefined,
    isEnum: isEnum(member.type, publication) || undefined,
    isPrimaryKey: property === 'Id' || undefined,
    genericArgs,
    description: member.description,
    dataMember: describeDataMember(member, owner, publication),
    paramType: member.place,
    displayType: member.documentedType,
    isRequired: isRequired(member, owner) || undefined,
    allowableValues: member.allowedValues,
    allowableMin: member.minimum,
    allowableMax: member.maximum,
    attributes: attributes.length === 0 ? undefined : attributes.map(describeAttribute),
    format: attributes.some((attribute) => attribute.name === 'ApiMember') ? {} : undefined,
  }
}

/** Returns an attribute with its arguments as text. */
export function describeAttribute({ name, args }: Attribute): WireObject {
  return {
    name,
    args: args.map(([argument, value]) => ({
      name: argument,
      type: value === true ? 'Boolean' : typeof value === 'number' ? 'Int32' : 'String',
      namespace: 'System',
      isValueType: typeof value === 'string' ? undefined : true,
      value: String(value),
    })),
  }
}

function isEnum(type: TypeReference, { find }: Publication): boolean {
  return type.kind === 'named' && find(type)?.kind === 'enum'
}

function describeDataMember(member: Member, owner: ClassType, publication: Publication): WireObject | undefined {
  const args = dataMember(member, owner, publication)
  return args && Object.fromEntries(args.map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]))
}

/** .NET's own annotations say that the parts of a tuple are never null. */
function isRequired(member: Member, owner: ClassType): boolean {
  return (owner.namespace === 'System' && owner.name === 'Tuple') || mustBeSent(member, owner)
}
