/** Makes a member of a property. */

import { camelCase } from '#servicestack/model/camel-case.ts'
import { type Member, type MemberRules, type ParameterPlace, parameterPlaces } from '#servicestack/model/member.ts'
import type { JsonNames } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { Attribute } from '../attributes/attribute.ts'
import { findAttribute, textOf } from '../attributes/find-attribute.ts'
import { readAllowedValues } from '../attributes/read-allowed-values.ts'
import { readValidators } from '../attributes/read-validators.ts'
import type { DeclaredProperty } from './declared.ts'

/** What was found out about a property before. */
export interface MemberFacts {
  readonly type: TypeReference
  readonly nullable: boolean
  readonly jsonNames: JsonNames
}

/** Returns the member that a property is on the wire. */
export function toMember(property: DeclaredProperty, { type, nullable, jsonNames }: MemberFacts): Member {
  const { name, attributes, summary, isReadOnly } = property
  const dataMember = findAttribute(attributes, 'DataMember')
  const apiMember = findAttribute(attributes, 'ApiMember')
  const description =
    textOf(apiMember, 'Description') ?? textOf(findAttribute(attributes, 'Description'), '', 0) ?? summary
  const order = dataMember?.named.get('Order')
  const place = placeOf(apiMember)
  const documentedName = textOf(apiMember, 'Name')
  const documentedType = textOf(apiMember, 'DataType')
  return {
    name: textOf(dataMember, 'Name') ?? (jsonNames === 'camelCase' ? camelCase(name) : name),
    property: name,
    ...(description === undefined ? {} : { description }),
    type,
    nullable,
    ...rulesOf(attributes),
    ...(typeof order === 'number' ? { order } : {}),
    ...(isReadOnly ? { isReadOnly } : {}),
    ...(place === undefined ? {} : { place }),
    ...(documentedName === undefined ? {} : { documentedName }),
    ...(documentedType === undefined ? {} : { documentedType }),
  }
}

function placeOf(apiMember: Attribute | undefined): ParameterPlace | undefined {
  const text = textOf(apiMember, 'ParameterType')?.toLowerCase()
  return parameterPlaces.find((place) => place === text)
}

function rulesOf(attributes: readonly Attribute[]): MemberRules {
  const isRequired = ['ApiMember', 'DataMember'].some(
    (name) => findAttribute(attributes, name)?.named.get('IsRequired') === true,
  )
  const validators = readValidators(attributes)
  return {
    ...(isRequired ? { isRequired } : {}),
    ...(validators.length === 0 ? {} : { validators }),
    ...readAllowedValues(attributes),
  }
}
