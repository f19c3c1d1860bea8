/** What the writers ask about a model. */

import { expect, test } from 'vitest'
import { openContract } from '#servicestack/openapi/contract.ts'
import { harbour } from '../model/harbour.ts'

test('a type is answered when a response reaches it', () => {
  expect([...openContract(harbour).answered].sort()).toEqual(['Stamped', 'Vessel', 'VesselKind'])
})
