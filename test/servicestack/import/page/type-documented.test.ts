/** Members that documents call by a type of their own. */

import { expect, test } from 'vitest'
import { typeDocumented } from '#servicestack/import/page/type-documented.ts'
import type { ClassType } from '#servicestack/model/data-type.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { shape, treeOf } from './shapes.ts'

const ask: ClassType = {
  ...shape('Ask', []),
  members: [{ name: 'pin', type: { kind: 'scalar', scalar: 'object' }, nullable: true, documentedType: 'password' }],
}

test.each([
  { sample: { pin: 'String' }, want: 'string', says: 'its sample tells the rest' },
  { sample: { pin: [0] }, want: 'List<number>', says: 'its sample tells the rest' },
  { sample: {}, want: 'object', says: 'it may be anything' },
])('sampled as $sample it is $want', ({ sample, want, says }) => {
  const { types, notes } = typeDocumented([ask], [{ type: { kind: 'named', name: 'Ask' }, tree: treeOf(sample) }])
  expect(
    types.flatMap((one) => (one.kind === 'class' ? one.members.map(({ type }) => writeTypeText(type)) : [])),
  ).toEqual([want])
  expect(notes.map(({ message }) => message)).toEqual([expect.stringContaining(says)])
})
