/** Names the data contract of each scalar. */

import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { ContractName } from './generic-name.ts'
import { contractNamespace, schemaNamespace, serializationNamespace } from './namespaces.ts'

/** The contract names by kind; what TypeScript calls a number is a double. */
export const scalarContracts: Readonly<Record<Scalar, ContractName>> = {
  string: schema('string'),
  boolean: schema('boolean'),
  number: schema('double'),
  sbyte: schema('byte'),
  byte: schema('unsignedByte'),
  short: schema('short'),
  ushort: schema('unsignedShort'),
  int: schema('int'),
  uint: schema('unsignedInt'),
  long: schema('long'),
  ulong: schema('unsignedLong'),
  float: schema('float'),
  double: schema('double'),
  decimal: schema('decimal'),
  char: serialization('char'),
  DateTime: schema('dateTime'),
  DateTimeOffset: { name: 'DateTimeOffset', namespace: contractNamespace('System') },
  TimeSpan: serialization('duration'),
  DateOnly: serialization('dateOnly'),
  TimeOnly: serialization('timeOnly'),
  Guid: serialization('guid'),
  Uri: schema('anyURI'),
  bytes: schema('base64Binary'),
  object: schema('anyType'),
}

function schema(name: string): ContractName {
  return { name, namespace: schemaNamespace }
}

function serialization(name: string): ContractName {
  return { name, namespace: serializationNamespace }
}
