import { expect, test } from 'vitest'
import { netMessage } from '#servicestack/csv/net-message.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { DialectName } from '#servicestack/text/dialect.ts'
import { scalarShape } from '#servicestack/text/shape.ts'

const rows: { scalar: Scalar; given: string; dialect?: DialectName; want: string }[] = [
  { scalar: 'int', given: 'x', want: 'Input string was not in a correct format.' },
  { scalar: 'Guid', given: 'x', want: 'Input string was not in a correct format.' },
  { scalar: 'double', given: 'x', want: "The input string 'x' was not in a correct format." },
  { scalar: 'double', given: 'x', dialect: '6.11', want: 'Input string was not in a correct format.' },
  { scalar: 'decimal', given: '', want: "The input string '' was not in a correct format." },
  { scalar: 'TimeSpan', given: 'x', want: "The input string 'x' was not in a correct format." },
  { scalar: 'boolean', given: '2', want: "String '2' was not recognized as a valid Boolean." },
  { scalar: 'Uri', given: '', want: 'Invalid URI: The URI is empty.' },
  { scalar: 'Uri', given: ':::', want: 'Invalid URI: The format of the URI could not be determined.' },
  {
    scalar: 'DateTime',
    given: 'x',
    want: "The string 'x' was not recognized as a valid DateTime. There is an unknown word starting at index '0'.",
  },
]

test.each(rows)("$given is no $scalar in .NET's words $dialect", ({ scalar, given, dialect = '8.6', want }) => {
  expect(netMessage(scalarShape(scalar, false), given, 'not-convertible', dialect)).toBe(want)
})

test('what is no item of a list is quoted without the brackets', () => {
  const shape = { kind: 'list', items: scalarShape('double', false), isArray: false, initial: null } as const
  expect(netMessage(shape, '[x]', 'not-convertible', '8.6')).toBe("The input string 'x' was not in a correct format.")
})

test('a number too large names its type', () => {
  expect(netMessage(scalarShape('int', false), '9e9', 'overflow', '8.6')).toBe(
    'Value was either too large or too small for an Int32.',
  )
})
