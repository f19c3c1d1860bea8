import { expect, test } from 'vitest'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import * as faults from '#servicestack/xml/reading-faults.ts'

const place = { line: 1, column: 7 }
const element = { kind: 'start', name: 'E', qualified: 'E', namespace: 'urn:e', place } as const
const reason = { kind: 'enum', name: 'Reason', namespace: 'Voice', values: [] } as const

test.each([
  {
    fault: faults.wrongRoot({ name: 'Echo', namespace: 'urn:x' }, element),
    want: "Error in line 1 position 7. Expecting element 'Echo' from namespace 'urn:x'.. Encountered 'Element'  with name 'E', namespace 'urn:e'.",
  },
  {
    fault: faults.wrongRoot({ name: 'Echo', namespace: 'urn:x' }, { kind: 'eof', place }),
    want: "Error in line 1 position 7. Expecting element 'Echo' from namespace 'urn:x'.. Encountered 'None'  with name '', namespace ''.",
  },
  {
    fault: faults.strayText(place),
    want: "Error in line 1 position 7. Expecting state 'Element'.. Encountered 'Text'  with name '', namespace ''.",
  },
  {
    fault: faults.missingElement('Key', element),
    want: "Error in line 1 position 7. 'Element' 'E' from namespace 'urn:e' is not expected. Expecting element 'Key'.",
  },
  {
    fault: faults.missingElement('Key', { ...element, kind: 'end' }),
    want: "Error in line 1 position 7. 'EndElement' 'E' from namespace 'urn:e' is not expected. Expecting element 'Key'.",
  },
  {
    fault: faults.unknownContract(element, { name: 'T', namespace: 'urn:t' }),
    want: "Error in line 1 position 7. Element 'urn:e:E' contains data of the 'urn:t:T' data contract. The deserializer has no knowledge of any type that maps to this contract. Add the type corresponding to 'T' to the list of known types - for example, by using the KnownTypeAttribute attribute or by adding it to the list of known types passed to DataContractSerializer.",
  },
  {
    fault: faults.unknownEnumName('Bogus', reason),
    want: "Invalid enum value 'Bogus' cannot be deserialized into type 'Voice.Reason'. Ensure that the necessary enum values are present and are marked with EnumMemberAttribute attribute if the type has DataContractAttribute attribute.",
  },
  { fault: faults.notNullable('System.Int32'), want: "ValueType 'System.Int32' cannot be null." },
  {
    fault: faults.untypedContents(element),
    want: 'Element E from namespace urn:e cannot have child contents to be deserialized as an object. Please use XElement to deserialize this pattern of XML.',
  },
])('.NET says: $want', ({ fault, want }) => {
  expect(fault).toBeInstanceOf(SerializationError)
  expect(fault).toMatchObject({ code: 'malformed', message: want })
})

test('a place stands before or behind what is said of it', () => {
  expect(faults.placed(place, 'No.')).toBe('Error in line 1 position 7. No.')
  expect(faults.atPlaceOf(place, 'No.')).toBe('No. Line 1, position 7.')
})
