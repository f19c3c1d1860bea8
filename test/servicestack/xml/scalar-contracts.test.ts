import { expect, test } from 'vitest'
import { scalarContracts } from '#servicestack/xml/scalar-contracts.ts'

test.each([
  { scalar: 'sbyte', want: 'byte' },
  { scalar: 'byte', want: 'unsignedByte' },
  { scalar: 'DateTime', want: 'dateTime' },
  { scalar: 'TimeSpan', want: 'duration' },
  { scalar: 'Guid', want: 'guid' },
  { scalar: 'Uri', want: 'anyURI' },
  { scalar: 'bytes', want: 'base64Binary' },
  { scalar: 'object', want: 'anyType' },
] as const)('a $scalar is a $want', ({ scalar, want }) => {
  expect(scalarContracts[scalar].name).toBe(want)
})
