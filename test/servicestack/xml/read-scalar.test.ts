import { expect, test } from 'vitest'
import { utc } from '#servicestack/text/zone.ts'
import { readScalar } from '#servicestack/xml/read-scalar.ts'

// all asked of .NET's DataContractSerializer
test.each([
  { scalar: 'int', text: ' 5 ', want: 5 },
  { scalar: 'int', text: '+5', want: 5 },
  { scalar: 'long', text: ' -5 ', want: '-5' },
  { scalar: 'byte', text: '255', want: 255 },
  { scalar: 'boolean', text: ' true ', want: true },
  { scalar: 'boolean', text: '0', want: false },
  { scalar: 'double', text: '-INF', want: Number.NEGATIVE_INFINITY },
  { scalar: 'double', text: '1e400', want: Number.POSITIVE_INFINITY },
  { scalar: 'double', text: '1.', want: 1 },
  { scalar: 'decimal', text: '1.10', want: '1.10' },
  { scalar: 'decimal', text: ' -0 ', want: '0' },
  { scalar: 'char', text: '120', want: 'x' },
  { scalar: 'DateTime', text: '2024-01-02T03:04:05Z', want: '2024-01-02T03:04:05.0000000Z' },
  { scalar: 'DateTime', text: '2024-01-02T03:04:05+02:00', want: '2024-01-02T01:04:05.0000000+00:00' },
  { scalar: 'DateTime', text: ' 2024-01 ', want: '2024-01-01T00:00:00.0000000' },
  { scalar: 'DateTime', text: '2024-01-02T03:04:05.123456789', want: '2024-01-02T03:04:05.1234567' },
  { scalar: 'DateOnly', text: '2024-01-02', want: '2024-01-02' },
  { scalar: 'TimeOnly', text: '01:02:03', want: '01:02:03' },
  { scalar: 'TimeSpan', text: ' PT1H ', want: '01:00:00' },
  {
    scalar: 'Guid',
    text: '{00112233-4455-6677-8899-aabbccddeeff}',
    want: '00112233-4455-6677-8899-aabbccddeeff',
  },
  { scalar: 'bytes', text: 'AQ ID\n', want: 'AQID' },
  { scalar: 'bytes', text: '', want: '' },
  { scalar: 'Uri', text: 'rel', want: 'rel' },
  { scalar: 'string', text: '  pad  ', want: '  pad  ' },
] as const)('"$text" is the $scalar $want', ({ scalar, text, want }) => {
  expect(readScalar(scalar, text, utc)).toEqual({ value: want })
})

test.each([
  { scalar: 'int', text: '5.0', want: "The value '5.0' cannot be parsed as the type 'Int32'." },
  { scalar: 'int', text: '99999999999', want: "The value '99999999999' cannot be parsed as the type 'Int32'." },
  { scalar: 'byte', text: 'x', want: "The value 'x' cannot be parsed as the type 'Int32'." },
  { scalar: 'uint', text: 'x', want: "The value 'x' cannot be parsed as the type 'Int64'." },
  { scalar: 'ulong', text: '-1', want: "The value '-1' cannot be parsed as the type 'UInt64'." },
  { scalar: 'boolean', text: 'TRUE', want: "The value 'TRUE' cannot be parsed as the type 'Boolean'." },
  { scalar: 'double', text: '1,5', want: "The value '1,5' cannot be parsed as the type 'double'." },
  { scalar: 'float', text: 'Inf', want: "The value 'Inf' cannot be parsed as the type 'float'." },
  { scalar: 'decimal', text: '1e5', want: "The value '1e5' cannot be parsed as the type 'decimal'." },
  { scalar: 'DateTime', text: '2024-02-30', want: "The value '2024-02-30' cannot be parsed as the type 'DateTime'." },
  { scalar: 'TimeSpan', text: '01:00:00', want: "The value '01:00:00' cannot be parsed as the type 'TimeSpan'." },
  { scalar: 'Guid', text: 'x', want: "The value 'x' cannot be parsed as the type 'Guid'." },
  { scalar: 'bytes', text: '!!', want: 'Base64 sequence length (2) not valid. Must be a multiple of 4.' },
  { scalar: 'bytes', text: 'A*==', want: "The characters 'A*==' at offset 0 are not a valid Base64 sequence." },
] as const)('of "$text" for a $scalar .NET says: $want', ({ scalar, text, want }) => {
  expect(readScalar(scalar, text, utc)).toEqual({ message: want })
})

test.each([
  { scalar: 'byte', text: '256' },
  { scalar: 'char', text: '-1' },
  { scalar: 'DateOnly', text: 'x' },
  { scalar: 'TimeOnly', text: 'x' },
] as const)('that "$text" is no $scalar is found behind the element', ({ scalar, text }) => {
  expect(readScalar(scalar, text, utc)).toMatchObject({ isLate: true })
})
