/** Describes the attributes behind a member: what `ApiMember` says of it, and its validators. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import { frameworkNamespace } from './built-in-model.ts'
import type { Publication } from './publication.ts'
import { wireName } from './wire-name.ts'

/** One attribute with its arguments in the order in which a server prints them. */
export interface Attribute {
  readonly name: string
  readonly args: readonly (readonly [name: string, value: string | number | true])[]
}

/** Returns `ApiMember`, where there is something for it to say, and one `Validate` for each validator. */
export function describeAttributes(member: Member, owner: ClassType): readonly Attribute[] {
  const documented = apiMember(member, owner)
  const validators = (member.validators ?? []).map((validator): Attribute => {
    return { name: 'Validate', args: [['Validator', validator]] }
  })
  return [...(documented.length === 0 ? [] : [{ name: 'ApiMember', args: documented }]), ...validators]
}

function apiMember(member: Member, owner: ClassType): Attribute['args'] {
  // ServiceStack describes its own members otherwise
  if (owner.namespace === frameworkNamespace) return []
  const { documentedType, description, documentedName, place } = member
  const isRequired = member.isRequired && !isContractual(member, owner)
  const args: (readonly [string, string | true | undefined])[] = [
    ['DataType', documentedType],
    ['Description', description],
    ['IsRequired', isRequired || undefined],
    ['Name', documentedName],
    ['ParameterType', place],
  ]
  return args.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
}

/** Returns what `DataMember` says; every member of a data contract has one. */
export function dataMember(member: Member, owner: ClassType, publication: Publication): Attribute['args'] | undefined {
  const isRenamed = member.property !== undefined && wireName(member.property, publication.jsonNames) !== member.name
  if (owner.dataContract === undefined && !isRenamed) return undefined
  const name = isRenamed ? [['Name', member.name] as const] : []
  const order = member.order === undefined ? [] : [['Order', member.order] as const]
  const required = member.isRequired && isContractual(member, owner) ? [['IsRequired', true] as const] : []
  return [...name, ...order, ...required]
}

/** In a data contract, a member about which documents say nothing is required by its contract. */
function isContractual({ description, place, documentedName, documentedType }: Member, owner: ClassType): boolean {
  const isDocumented = (description ?? place ?? documentedName ?? documentedType) !== undefined
  return owner.dataContract !== undefined && !isDocumented
}
