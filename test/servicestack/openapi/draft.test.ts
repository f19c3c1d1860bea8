/** What the writers ask about a model. */

import { expect, test } from 'vitest'
import { openDraft } from '#servicestack/openapi/draft.ts'
import { harbour } from '../model/harbour.ts'

test('a type is answered when a response reaches it', () => {
  expect([...openDraft(harbour).answered].sort()).toEqual(['Stamped', 'Vessel', 'VesselKind'])
})
