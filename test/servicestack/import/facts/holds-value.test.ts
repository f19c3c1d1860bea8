import { expect, test } from 'vitest'
import { holdsValue } from '#servicestack/import/facts/holds-value.ts'
import { openLedger } from '#servicestack/import/facts/ledger.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { ferry, text } from './sample-model.ts'

const parameter: TypeReference = { kind: 'named', name: 'T' }

test.each([
  ['a number', { type: { kind: 'scalar', scalar: 'int' } as const, nullable: true }, true],
  ['a text', { type: text, nullable: true }, false],
  ['a type parameter', { type: parameter, nullable: false }, false],
  ['a type parameter that may be null', { type: parameter, nullable: true }, true],
  ['a struct', { type: { kind: 'named', name: 'Point' } as const, nullable: false }, true],
  ['a class that may be null', { type: { kind: 'named', name: 'Other' } as const, nullable: true }, false],
])('%s: %o', (_, given, want) => {
  expect(holdsValue(given, openLedger(ferry), ['T'])).toBe(want)
})
