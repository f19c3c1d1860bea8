import { expect, test } from 'vitest'
import { conversionException } from '#servicestack/http/binding/conversion-exception.ts'

/** Asked of ServiceStack.Text 10.1 on .NET 10. */
test.each([
  ['int', 'x', 'FormatException', 'Input string was not in a correct format.'],
  ['int', '99999999999', 'OverflowException', 'Value was either too large or too small for an Int32.'],
  ['Guid', 'x', 'FormatException', 'Input string was not in a correct format.'],
  ['double', 'y', 'FormatException', "The input string 'y' was not in a correct format."],
  ['TimeSpan', 'x', 'FormatException', "The input string 'x' was not in a correct format."],
  ['boolean', 'x', 'FormatException', "String 'x' was not recognized as a valid Boolean."],
  ['enum', 'Bogus', 'ArgumentException', "Requested value 'Bogus' was not found."],
  [
    'DateTime',
    'garbage',
    'FormatException',
    "The string 'garbage' was not recognized as a valid DateTime. There is an unknown word starting at index '0'.",
  ],
] as const)('%s: %s is a %s', (scalar, text, name, message) => {
  expect(conversionException(scalar, text)).toEqual({ name, message })
})
