import { expect, test } from 'vitest'
import { readScalar } from '#servicestack/import/openapi/read-scalar.ts'

test.each([
  ['boolean', undefined, 'boolean'],
  ['integer', undefined, 'int'],
  ['integer', 'int64', 'long'],
  ['integer', 'constructor', 'int'],
  ['number', undefined, 'double'],
  ['number', 'float', 'float'],
  ['number', 'decimal', 'decimal'],
  ['string', undefined, 'string'],
  ['string', 'password', 'string'],
  ['string', 'date-time', 'DateTime'],
  ['string', 'uuid', 'Guid'],
  ['string', 'uri', 'Uri'],
  ['string', 'duration', 'TimeSpan'],
  ['string', 'binary', 'bytes'],
  ['file', undefined, 'bytes'],
  ['object', undefined, undefined],
  [undefined, 'int32', undefined],
] as const)('%s in the format %s is %s', (type, format, want) => {
  expect(readScalar(type, format)).toBe(want)
})
