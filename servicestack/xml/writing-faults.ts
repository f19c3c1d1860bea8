/** Says what .NET says when it cannot write a value. */

import type { DataType } from '#servicestack/model/data-type.ts'
import { fullName } from './full-name.ts'
import type { ContractName } from './generic-name.ts'
import { WritingFault } from './writing-fault.ts'

/** An enum has no name for a number. */
export function unknownEnumValue(value: string, type: DataType): WritingFault {
  return new WritingFault(
    'SerializationException',
    `Enum value '${value}' is invalid for type '${fullName(type)}' and cannot be serialized. Ensure that the necessary enum values are present and are marked with EnumMemberAttribute attribute if the type has DataContractAttribute attribute.`,
  )
}

/** A value is of a type that nobody expects where it stands. */
export function unexpectedType(netName: string, { name, namespace }: ContractName): WritingFault {
  return new WritingFault(
    'SerializationException',
    `Type '${netName}' with data contract name '${name}:${namespace}' is not expected. Add any types not known statically to the list of known types - for example, by using the KnownTypeAttribute attribute or by adding them to the list of known types passed to DataContractSerializer.`,
  )
}
