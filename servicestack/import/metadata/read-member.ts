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
  const attributes = node.member('attributes').items()
  const documentedName = documented(attributes, 'name')
  const documentedType = documented(attributes, 'dataType')
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
    ...readRules(node, attributes),
  }
}

function cased(property: string, { jsonNames }: TypeIndex): string {
  return jsonNames === 'camelCase' ? camelCase(property) : property
}

function readRules(node: MetadataNode, attributes: readonly MetadataNode[]): MemberRules {
  const validators = attributes.flatMap(validatorsOf)
  const allowedValues = node.member('allowableValues').texts()
  const minimum = node.member('allowableMin').optionalNumber()
  const maximum = node.member('allowableMax').optionalNumber()
  return {
    ...(isRequired(node, attributes, validators) ? { isRequired: true } : {}),
    ...(validators.length === 0 ? {} : { validators }),
    ...(allowedValues.length === 0 ? {} : { allowedValues }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
}

/** `isRequired` also says that a validator refuses nothing at all, which is told by the validator already. */
function isRequired(node: MetadataNode, attributes: readonly MetadataNode[], validators: readonly string[]): boolean {
  if (node.member('dataMember').member('isRequired').isTrue()) return true
  if (!node.member('isRequired').isTrue()) return false
  const isDeclared = documented(attributes, 'isRequired')?.toLowerCase() === 'true'
  return isDeclared || !validators.some((validator) => /^Not(?:Empty|Null)\b/.test(validator))
}

/** `[Validate("GreaterThan(0)")]`, `[Validate(Condition="it > 0")]`, or an attribute of its own: `[ValidateNotNull]`. */
function validatorsOf(attribute: MetadataNode): readonly string[] {
  const name = attribute.member('name').optionalText() ?? ''
  if (!name.startsWith('Validate')) return []
  const values = [...attribute.member('constructorArgs').items(), ...attribute.member('args').items()]
  if (name === 'Validate') {
    const validator = values
      .find((value) => isNamed(value, 'validator') || isNamed(value, 'condition'))
      ?.member('value')
      .optionalText()
    return validator === undefined ? [] : [validator]
  }
  const texts = values.map((value) => value.member('value').optionalText() ?? '')
  const validator = name.slice('Validate'.length)
  return [texts.length === 0 ? validator : `${validator}(${texts.join(',')})`]
}

/** What `[ApiMember]` says of the member. */
function documented(attributes: readonly MetadataNode[], argument: string): string | undefined {
  const found = attributes.find((attribute) => attribute.member('name').optionalText() === 'ApiMember')
  const values = found?.member('args').items() ?? []
  return values
    .find((value) => isNamed(value, argument))
    ?.member('value')
    .optionalText()
}

/** Constructors name their arguments in camelCase, properties are in PascalCase. */
function isNamed(argument: MetadataNode, name: string): boolean {
  return argument.member('name').optionalText()?.toLowerCase() === name.toLowerCase()
}
