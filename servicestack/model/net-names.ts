/** Names scalars as .NET does. */

import type { Scalar } from './type-reference.ts'

/** The type behind each scalar; a `number` of TypeScript is the widest of them. */
export const netNames: Readonly<Record<Scalar, string>> = {
  string: 'String',
  boolean: 'Boolean',
  number: 'Double',
  sbyte: 'SByte',
  byte: 'Byte',
  short: 'Int16',
  ushort: 'UInt16',
  int: 'Int32',
  uint: 'UInt32',
  long: 'Int64',
  ulong: 'UInt64',
  float: 'Single',
  double: 'Double',
  decimal: 'Decimal',
  char: 'Char',
  DateTime: 'DateTime',
  DateTimeOffset: 'DateTimeOffset',
  TimeSpan: 'TimeSpan',
  DateOnly: 'DateOnly',
  TimeOnly: 'TimeOnly',
  Guid: 'Guid',
  Uri: 'Uri',
  bytes: 'Byte[]',
  object: 'Object',
}
