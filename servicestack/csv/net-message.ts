/** Says in .NET's words that a text is no value of a type, for bodies whose reader lets them through to the client. */

import type { DialectName } from '#servicestack/text/dialect.ts'
import type { SerializationErrorCode } from '#servicestack/text/serialization-error.ts'
import type { Shape } from '#servicestack/text/shape.ts'

/** What .NET says of a null where there must be something. */
export const nullReference = 'Object reference not set to an instance of an object.'

const badInput = 'Input string was not in a correct format.'
const badBase64 =
  'The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.'

const netNames: Readonly<Record<string, string>> = {
  byte: 'an unsigned byte',
  sbyte: 'a signed byte',
  short: 'an Int16',
  ushort: 'a UInt16',
  int: 'an Int32',
  uint: 'a UInt32',
  long: 'an Int64',
  ulong: 'a UInt64',
  decimal: 'a Decimal',
}

/** Returns the message of the exception: docs/discoveries/csv-bodies.md */
export function netMessage(shape: Shape, text: string, code: SerializationErrorCode, dialect: DialectName): string {
  if (shape.kind === 'list') return netMessage(shape.items, text.replace(/^\[|\]$/g, ''), code, dialect)
  if (shape.kind === 'enum') return `Requested value '${text}' was not found.`
  if (shape.kind !== 'scalar') return badInput
  if (code === 'overflow' && shape.scalar === 'TimeSpan') return 'TimeSpan overflowed because the duration is too long.'
  if (code === 'overflow') return `Value was either too large or too small for ${netNames[shape.scalar] ?? 'a Double'}.`
  switch (shape.scalar) {
    case 'boolean':
      return `String '${text}' was not recognized as a valid Boolean.`
    case 'bytes':
      return badBase64
    case 'Uri':
      return text === ''
        ? 'Invalid URI: The URI is empty.'
        : 'Invalid URI: The format of the URI could not be determined.'
    case 'DateTime':
    case 'DateTimeOffset':
      return `The string '${text}' was not recognized as a valid DateTime.${unknownWord(text)}`
    case 'double':
    case 'float':
    case 'number':
    case 'decimal':
    case 'TimeSpan':
      // .NET 6, on which 6.11 ran, does not quote the text
      return dialect === '6.11' ? badInput : `The input string '${text}' was not in a correct format.`
    default:
      return badInput
  }
}

function unknownWord(text: string): string {
  const at = text.search(/[a-z]/i)
  return at < 0 ? '' : ` There is an unknown word starting at index '${at}'.`
}
