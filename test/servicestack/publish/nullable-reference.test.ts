import { expect, test } from 'vitest'
import { nullableReference } from '#servicestack/publish/nullable-reference.ts'
import { corpusPublication } from '../corpus-publication.ts'

test.each([
  ['int', true, true],
  ['int', false, undefined],
  ['string', true, undefined],
] as const)('%s that may be null (%s) is a Nullable: %s', (scalar, nullable, want) => {
  const type = nullableReference({ name: 'x', type: { kind: 'scalar', scalar }, nullable }, corpusPublication('clinic'))
  expect('isNullable' in type ? type.isNullable : undefined).toBe(want)
})
