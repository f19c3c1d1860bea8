/** Says in .NET's words why a text is no value of a type. */

import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { NetException } from '../answering/exception-refusal.ts'

/** Returns what .NET throws where a text does not convert; `enum` stands for all enums. */
export function conversionException(scalar: Scalar | 'enum' | undefined, text: string): NetException {
  const integer = integers.get(scalar ?? '')
  if (integer !== undefined && /^\s*-?\d+\s*$/.test(text)) {
    return { name: 'OverflowException', message: `Value was either too large or too small for ${integer}.` }
  }
  if (integer !== undefined || scalar === 'Guid') return format('Input string was not in a correct format.')
  switch (scalar) {
    case 'boolean':
      return format(`String '${text}' was not recognized as a valid Boolean.`)
    case 'enum':
      return { name: 'ArgumentException', message: `Requested value '${text}' was not found.` }
    case 'DateTime':
    case 'DateTimeOffset':
      return format(
        `The string '${text}' was not recognized as a valid DateTime. There is an unknown word starting at index '0'.`,
      )
    default:
      return format(`The input string '${text}' was not in a correct format.`)
  }
}

function format(message: string): NetException {
  return { name: 'FormatException', message }
}

const integers: ReadonlyMap<string, string> = new Map([
  ['sbyte', 'a signed byte'],
  ['byte', 'an unsigned byte'],
  ['short', 'an Int16'],
  ['ushort', 'a UInt16'],
  ['int', 'an Int32'],
  ['uint', 'a UInt32'],
  ['long', 'an Int64'],
  ['ulong', 'a UInt64'],
])
