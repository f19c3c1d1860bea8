/** Arrays of arrays. */

import { expect, test } from 'vitest'
import { deepenArrays } from '#servicestack/import/page/deepen-arrays.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { shape, treeOf } from './shapes.ts'

test.each([
  { type: 'string[]', sample: [['String']], want: 'string[][]' },
  { type: 'string[]', sample: ['String'], want: 'string[]' },
  { type: 'string[]', sample: [[['String']]], want: 'string[][][]' },
  { type: 'Dictionary<int,string>', sample: [{ 0: 'String' }], want: 'Dictionary<int,string>[]' },
  { type: 'List<string>', sample: [['String']], want: 'List<string>' },
])('$type sampled as $sample is $want', ({ type, sample, want }) => {
  const specimen = { type: { kind: 'named', name: 'Ask' }, tree: treeOf({ table: sample }) } as const
  const { types, notes } = deepenArrays([shape('Ask', [`table: ${type}`])], [specimen])
  expect(
    types.flatMap((one) => (one.kind === 'class' ? one.members.map((member) => writeTypeText(member.type)) : [])),
  ).toEqual([want])
  expect(notes).toHaveLength(want === type ? 0 : 1)
})
