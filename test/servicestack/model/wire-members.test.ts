/** The members of a class as they are serialised. */

import { expect, test } from 'vitest'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import { harbour } from './harbour.ts'

test('own members come first and the base class follows', () => {
  expect(wireMembers(harbour, 'Vessel').map(({ name }) => name)).toEqual(['kind', 'tugs', 'lengthM', 'notes', 'key'])
})

test('an enum and an unknown name have no members', () => {
  expect(wireMembers(harbour, 'VesselKind')).toEqual([])
  expect(wireMembers(harbour, 'Ghost')).toEqual([])
})

test('classes that extend each other end', () => {
  const model: ServiceModel = {
    title: 'Loop',
    operations: [],
    types: [
      { kind: 'class', name: 'Hen', base: 'Egg', members: [] },
      { kind: 'class', name: 'Egg', base: 'Hen', members: [] },
    ],
  }
  expect(wireMembers(model, 'Hen')).toEqual([])
})
