/** Reads one property of a type of metadata JSON. */

import { camelCase } from '#servicestack/model/camel-case.ts'
import { type Member, type MemberRules, parameterPlaces } from '#servicestack/model/member.ts'
import type { TypeIndex } from './index-types.ts'
import type { MetadataNode } from './metadata-node.ts'
import { readName } from './read-name.ts'
import { readTypeReference } from './read-type-reference.ts'

/** Where a property is declared. */
export interface Declaring {
  readonly namespace: string | undefined
  readonly parameters: readonly string[]
}

/** Returns the member behind a property. */
export function readMember(node: MetadataNode, index: TypeIndex, { namespace, parameters }: Declaring): Member {
  const property = readName(node.member('name'))
  const { type, isNullable } = readTypeReference(node, 'type', { index, from: namespace })
  const contract = node.member('dataMember')
  const description = node.member('description').optionalText()
  const order = contract.member('order').optionalNumber()
  const place = parameterPlaces.find((known) => known === node.member('paramType').optionalText()?.toLowerCase())
  const isParameter = type.kind === 'named' && parameters.includes(type.name)
  const documentedName = argumentOf(node, 'ApiMember', 'name')
  const documentedType = argumentOf(node, 'ApiMember', 'dataType')
  return {
    name: contract.member('name').optionalText() ?? cased(property, index),
    property,
    ...(description === undefined ? {} : { description }),
    type,
    nullable: isNullable || !(node.member('isValueType').isTrue() || isParameter),
    // -1 is .NET's word for no order
    ...(order === undefined || order < 0 ? {} : { order }),
    ...(place === undefined ? {} : { place }),
    ...(documentedName === undefined ? {} : { documentedName }),
    ...(documentedType === undefined ? {} : { documentedType }),
    ...readRules(node),
  }
}

function cased(property: string, { jsonNames }: TypeIndex): string {
  return jsonNames === 'camelCase' ? camelCase(property) : property
}

function readRules(node: MetadataNode): MemberRules {
  const validators = node.member('attributes').items().flatMap(validatorsOf)
  const allowedValues = node.member('allowableValues').texts()
  const minimum = node.member('allowableMin').optionalNumber()
  const maximum = node.member('allowableMax').optionalNumber()
  return {
    ...(isRequired(node, validators) ? { isRequired: true } : {}),
    ...(validators.length === 0 ? {} : { validators }),
    ...(allowedValues.length === 0 ? {} : { allowedValues }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
}

/** `isRequired` also says that a validator refuses nothing at all, which is told by the validator already. */
function isRequired(node: MetadataNode, validators: readonly string[]): boolean {
  if (node.member('dataMember').member('isRequired').isTrue()) return true
  if (!node.member('isRequired').isTrue()) return false
  const isDeclared = argumentOf(node, 'ApiMember', 'isRequired')?.toLowerCase() === 'true'
  return isDeclared || !validators.some((validator) => /^Not(?:Empty|Null)\b/.test(validator))
}

/** `[Validate("GreaterThan(0)")]`, or an attribute of its own: `[ValidateNotNull]`. */
function validatorsOf(attribute: MetadataNode): readonly string[] {
  const name = attribute.member('name').optionalText() ?? ''
  const values = [...attribute.member('constructorArgs').items(), ...attribute.member('args').items()]
  if (name === 'Validate') {
    const [validator] = values.filter((value) => isNamed(value, 'Validator'))
    return validator?.member('value').optionalText() === undefined ? [] : [validator.member('value').text()]
  }
  const [, validator] = /^Validate(\w+)$/.exec(name) ?? []
  if (validator === undefined) return []
  const texts = values.map((value) => value.member('value').optionalText() ?? '')
  return [texts.length === 0 ? validator : `${validator}(${texts.join(',')})`]
}

function argumentOf(node: MetadataNode, attribute: string, argument: string): string | undefined {
  const found = node
    .member('attributes')
    .items()
    .find((one) => one.member('name').optionalText() === attribute)
  const named = found
    ?.member('args')
    .items()
    .find((one) => isNamed(one, argument))
  return named?.member('value').optionalText()
}

function isNamed(argument: MetadataNode, name: string): boolean {
  return argument.member('name').optionalText()?.toLowerCase() === name.toLowerCase()
}
