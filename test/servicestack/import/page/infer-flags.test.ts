/** Enums that are added up. */

import { expect, test } from 'vitest'
import { inferFlags } from '#servicestack/import/page/infer-flags.ts'
import { shape, treeOf } from './shapes.ts'

const marks = { kind: 'enum', name: 'Marks', values: ['None', 'Iced'] } as const
const holder = (nullable: boolean) => {
  const type = shape('Vessel', ['marks: Marks'])
  return { ...type, members: type.members.map((member) => ({ ...member, nullable })) }
}
const flagsOf = (nullable: boolean, sample: unknown) =>
  inferFlags([holder(nullable), marks], [{ type: { kind: 'named', name: 'Vessel' }, tree: treeOf(sample) }])

test.each([
  { nullable: false, sample: { marks: 0 }, want: true },
  { nullable: false, sample: { marks: 'None' }, want: undefined },
  { nullable: true, sample: { marks: 0 }, want: undefined },
  { nullable: false, sample: {}, want: undefined },
])('$sample, nullable $nullable: $want', ({ nullable, sample, want }) => {
  const { types, notes } = flagsOf(nullable, sample)
  expect(types[1]).toEqual(want ? { ...marks, isFlags: true } : marks)
  expect(notes.map(({ code }) => code)).toEqual(want ? ['flags-inferred'] : [])
})
