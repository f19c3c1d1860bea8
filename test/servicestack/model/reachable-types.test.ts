/** What a set of types leads to. */

import { expect, test } from 'vitest'
import { reachableTypes } from '#servicestack/model/reachable-types.ts'
import { harbour } from './harbour.ts'

test('a class reaches its base and what its members hold, even when it holds itself', () => {
  const reached = reachableTypes(harbour.types, [{ kind: 'list', items: { kind: 'named', name: 'Vessel' } }])
  expect([...reached].sort()).toEqual(['Stamped', 'Vessel', 'VesselKind'])
})

test('scalars and unknown names reach nothing', () => {
  const roots = [
    { kind: 'scalar', scalar: 'string' },
    { kind: 'named', name: 'Ghost' },
  ] as const
  expect(reachableTypes(harbour.types, roots).size).toBe(0)
})
