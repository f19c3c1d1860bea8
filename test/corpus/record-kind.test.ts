import { expect, test } from 'vitest'
import { factOf } from './record-kind.ts'

test.each([
  ['routes', 'routes'],
  ['member-descriptions', 'descriptions'],
  ['wire-responses', 'responses'],
  ['operations', undefined],
] as const)('%s is a part of %s', (kind, fact) => {
  expect(factOf(kind)).toBe(fact)
})
