/** The name inside a type reference. */

import { expect, test } from 'vitest'
import { namedType } from '#servicestack/model/named-type.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'

const vessel: TypeReference = { kind: 'named', name: 'Vessel' }

test.each<{ name: string; given: TypeReference; want: string | undefined }>([
  { name: 'a named type', given: vessel, want: 'Vessel' },
  { name: 'a list of lists', given: { kind: 'list', items: { kind: 'list', items: vessel } }, want: 'Vessel' },
  { name: 'a dictionary', given: { kind: 'dictionary', values: vessel }, want: 'Vessel' },
  { name: 'a scalar', given: { kind: 'scalar', scalar: 'number' }, want: undefined },
])('$name holds $want', ({ given, want }) => {
  expect(namedType(given)).toBe(want)
})
