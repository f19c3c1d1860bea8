/** Reads the scalar that a schema's type and format stand for. */

import type { Scalar } from '#servicestack/model/type-reference.ts'

/** Returns the scalar, or undefined for a type that is none. */
export function readScalar(type: string | undefined, format: string | undefined): Scalar | undefined {
  if (type === 'boolean') return 'boolean'
  if (type === 'integer') return integers.get(format ?? '') ?? 'int'
  if (type === 'number') return numbers.get(format ?? '') ?? 'double'
  if (type === 'string') return texts.get(format ?? '') ?? 'string'
  return type === 'file' ? 'bytes' : undefined
}

const integers: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ['int8', 'sbyte'],
  ['uint8', 'byte'],
  ['int16', 'short'],
  ['uint16', 'ushort'],
  ['int32', 'int'],
  ['uint32', 'uint'],
  ['int64', 'long'],
  ['uint64', 'ulong'],
])

const numbers: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ['float', 'float'],
  ['double', 'double'],
  ['decimal', 'decimal'],
  ['int32', 'int'],
  ['int64', 'long'],
])

const texts: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ['date-time', 'DateTime'],
  ['date', 'DateTime'],
  ['duration', 'TimeSpan'],
  ['time-span', 'TimeSpan'],
  ['uuid', 'Guid'],
  ['guid', 'Guid'],
  ['uri', 'Uri'],
  ['url', 'Uri'],
  ['byte', 'bytes'],
  ['binary', 'bytes'],
  ['decimal', 'decimal'],
  ['char', 'char'],
])
