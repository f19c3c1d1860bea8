import { expect, test } from 'vitest'
import { splitName } from '#servicestack/import/metadata/split-name.ts'

test.each([
  { name: 'Boat', want: { simpleName: 'Boat', outer: undefined, arity: 0 } },
  { name: 'Page`1', want: { simpleName: 'Page', outer: undefined, arity: 1 } },
  { name: 'Outer+Inner', want: { simpleName: 'Inner', outer: 'Outer', arity: 0 } },
  { name: 'Ferry.Outer.Inner', want: { simpleName: 'Inner', outer: 'Ferry.Outer', arity: 0 } },
  { name: 'Outer`1+Page`2', want: { simpleName: 'Page', outer: 'Outer', arity: 2 } },
])('$name is taken apart', ({ name, want }) => {
  expect(splitName(name)).toEqual(want)
})
