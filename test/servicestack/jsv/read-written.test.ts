import { expect, test } from 'vitest'
import { parse } from '#servicestack/jsv/parse.ts'
import { readWritten } from '#servicestack/jsv/read-written.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { scalarShape } from '#servicestack/text/shape.ts'
import { utc } from '#servicestack/text/zone.ts'
import { named, sampleModel, scalar } from '../sample-model.ts'

const rows: { scalar: Scalar; token: string; strict: WireValue | undefined; server: WireValue | undefined }[] = [
  { scalar: 'int', token: '7', strict: 7, server: 7 },
  { scalar: 'int', token: '+7', strict: undefined, server: undefined },
  { scalar: 'int', token: 'seven', strict: undefined, server: undefined },
  { scalar: 'decimal', token: '1.10', strict: '1.10', server: '1.10' },
  {
    scalar: 'DateTime',
    token: '2024-01-02T03:04:05Z',
    strict: '2024-01-02T03:04:05.0000000Z',
    server: '2024-01-02T03:04:05.0000000+00:00',
  },
  {
    scalar: 'DateTime',
    token: '2024-01-02T03:04:05+02:00',
    strict: '2024-01-02T03:04:05.0000000+02:00',
    server: '2024-01-02T01:04:05.0000000+00:00',
  },
  {
    scalar: 'DateTime',
    token: '2024-01-02',
    strict: '2024-01-02T00:00:00.0000000+00:00',
    server: '2024-01-02T00:00:00.0000000+00:00',
  },
]

test.each(rows)('$token of $scalar', ({ scalar, token, strict, server }) => {
  const shape = scalarShape(scalar, false)
  expect(readWritten(token, shape, { zone: utc, isForServer: false })).toBe(strict)
  expect(readWritten(token, shape, { zone: utc, isForServer: true })).toBe(server)
})

test.each([
  { type: scalar('boolean'), given: 'true', says: 'Write the boolean as ServiceStack does: True or False.' },
  { type: scalar('int'), given: '007', says: 'Write the int as ServiceStack does.' },
  { type: named('HoldReason'), given: 'none', says: 'Write one of None, Transferring.' },
])('$given is refused with what to write instead', ({ type, given, says }) => {
  expect(() => parse(given, { type, model: sampleModel, mode: 'strict' })).toThrow(says)
})
