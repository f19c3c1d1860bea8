import { expect, test } from 'vitest'
import { compareTypes } from '#servicestack/compare/compare-types.ts'
import type { DataType } from '#servicestack/model/data-type.ts'
import { berth, berthNo, depth, pierName, tide } from './small-model.ts'

test.each<{ name: string; before: DataType; after: readonly DataType[]; want: readonly object[] }>([
  { name: 'a new type', before: berth, after: [berth, tide], want: [{ kind: 'type-added', place: 'Tide' }] },
  { name: 'a type that went', before: berth, after: [], want: [{ kind: 'type-removed', place: 'Berth' }] },
  {
    name: 'a type with the same members under another name',
    before: berth,
    after: [{ ...berth, name: 'Mooring' }],
    want: [{ kind: 'type-renamed', place: 'Mooring', before: 'Berth', after: 'Mooring' }],
  },
  {
    name: 'a new member',
    before: { ...berth, members: [berthNo] },
    after: [{ ...berth, members: [berthNo, depth] }],
    want: [{ kind: 'member-added', place: 'Berth.depth' }],
  },
  {
    name: 'a member that went',
    before: { ...berth, members: [berthNo, depth] },
    after: [{ ...berth, members: [berthNo] }],
    want: [{ kind: 'member-removed', place: 'Berth.depth' }],
  },
  {
    name: 'a member of the same type whose words are alike',
    before: berth,
    after: [{ ...berth, members: [berthNo, { ...pierName, name: 'namePier' }, depth] }],
    want: [{ kind: 'member-renamed', place: 'Berth.namePier', before: 'pierName', after: 'namePier' }],
  },
  {
    name: 'a member of another type',
    before: berth,
    after: [{ ...berth, members: [berthNo, pierName, { ...depth, nullable: true, maximum: 20 }] }],
    want: [{ kind: 'retyped', place: 'Berth.depth', before: 'double', after: 'double or null (to 20)' }],
  },
  {
    name: 'members that travel in another order',
    before: berth,
    after: [{ ...berth, members: [pierName, berthNo, depth] }],
    want: [
      {
        kind: 'retyped',
        place: 'Berth',
        before: 'order berthNo, pierName, depth',
        after: 'order pierName, berthNo, depth',
      },
    ],
  },
  {
    name: 'another base class',
    before: berth,
    after: [{ ...berth, base: 'Place' }],
    want: [{ kind: 'retyped', place: 'Berth', before: 'class', after: 'class : Place' }],
  },
  {
    name: 'a class that has become an enum',
    before: { ...berth, name: 'Tide' },
    after: [tide],
    want: [{ kind: 'retyped', place: 'Tide', before: 'class', after: 'enum' }],
  },
  {
    name: 'values of an enum',
    before: tide,
    after: [{ ...tide, values: ['high', 'Low'], names: ['High', 'Low'], numbers: [1, 2] }],
    want: [{ kind: 'values', place: 'Tide', before: 'High, Low', after: 'High as high = 1, Low = 2' }],
  },
  {
    name: 'a description',
    before: tide,
    after: [{ ...tide, description: 'How the water stands' }],
    want: [{ kind: 'told', place: 'Tide' }],
  },
])('$name is told', ({ before, after, want }) => {
  expect(compareTypes([before], after)).toEqual(want)
})
