import { expect, test } from 'vitest'
import { pointerTo } from '#servicestack/model/pointer-to.ts'

test.each([
  { parent: '', segment: 'members', want: '/members' },
  { parent: '/members', segment: 0, want: '/members/0' },
  { parent: '/map', segment: 'a/b~c', want: '/map/a~1b~0c' },
  { parent: '/map', segment: '', want: '/map/' },
])('$segment below "$parent" is $want', ({ parent, segment, want }) => {
  expect(pointerTo(parent, segment)).toBe(want)
})
