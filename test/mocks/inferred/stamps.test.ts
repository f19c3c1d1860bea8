import { expect, test } from 'vitest'
import { stamps } from '#mocks/inferred/stamps.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import { unasked } from '../engine/unasked.ts'
import { membersOf } from './shop.ts'

const world = createWorld({ seed: 1, now: () => Date.parse('2026-01-02T03:04:05Z') })
const members = membersOf({
  createdDate: 'DateTime',
  createdBy: 'string',
  modifiedOn: 'DateTimeOffset',
  lastUpdatedAt: 'string',
  changedCount: 'int',
  changedWhat: 'string',
  name: 'string',
})
const call = { request: {}, caller: 'ann', world, ...unasked }
const later = { modifiedOn: '2026-01-02T03:04:05.0000000+00:00', lastUpdatedAt: '2026-01-02T03:04:05Z' }

test('what is new notes when and by whom it was created', () => {
  expect(stamps(members, true, call)).toEqual({
    createdDate: '2026-01-02T03:04:05.0000000Z',
    createdBy: 'ann',
    ...later,
  })
})

test('what changes keeps its beginning', () => {
  expect(stamps(members, false, call)).toEqual(later)
})

test('nobody is noted where nobody was asked for', () => {
  expect(stamps(membersOf({ createdBy: 'string' }), true, { ...call, caller: '' })).toEqual({})
})
