import { expect, test } from 'vitest'
import { unexpectedType, unknownEnumValue } from '#servicestack/xml/writing-faults.ts'

const colour = { kind: 'enum', name: 'Colour', namespace: 'Voice.Api.Sessions', values: [] } as const

test('a number without a name is invalid for its enum', () => {
  // write/echo/c-undefined
  expect(unknownEnumValue('7', colour).message).toBe(
    "Enum value '7' is invalid for type 'Voice.Api.Sessions.Colour' and cannot be serialized. Ensure that the necessary enum values are present and are marked with EnumMemberAttribute attribute if the type has DataContractAttribute attribute.",
  )
})

test('a type that nobody knows is not expected', () => {
  // write/echo/o-list
  expect(unexpectedType('System.Object', { name: 'a', namespace: 'b' }).message).toBe(
    "Type 'System.Object' with data contract name 'a:b' is not expected. Add any types not known statically to the list of known types - for example, by using the KnownTypeAttribute attribute or by adding them to the list of known types passed to DataContractSerializer.",
  )
})
