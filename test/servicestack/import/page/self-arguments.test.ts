/** Classes that hold themselves. */

import { expect, test } from 'vitest'
import { selfArguments } from '#servicestack/import/page/self-arguments.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { shape } from './shapes.ts'

test.each([
  { member: 'next: Pair<Crumb,Guid?>', want: ['Crumb', 'Guid?'] },
  { member: 'all: Dictionary<string,List<Pair<Crumb,int>>>', want: ['Crumb', 'int'] },
  { member: 'half: Pair<Crumb>', want: undefined },
  { member: 'other: Duo<Crumb,int>', want: undefined },
])('$member', ({ member, want }) => {
  const found = selfArguments(shape('Pair', [member], { parameters: ['A', 'B'] }))
  expect(found?.map((one) => writeTypeText(one))).toEqual(want)
})
