import { expect, test } from 'vitest'
import { readTags } from '#servicestack/import/openapi/service-stack/read-tags.ts'
import { operationsOf } from './document.ts'

const get = (...tags: string[]) => ({ get: { tags } })

test.each([
  {
    name: 'tags of its own',
    given: { '/visits': get('search', 'new') },
    want: { tags: ['search', 'new'], isAmbiguous: false },
  },
  { name: 'the first segment', given: { '/visits/{Id}': get('visits') }, want: { isAmbiguous: true } },
  {
    name: 'the first segment and another',
    given: { '/visits': get('visits', 'x') },
    want: { tags: ['visits', 'x'], isAmbiguous: false },
  },
  { name: 'two first segments', given: { '/a/x': get('a'), '/b': get('b') }, want: { isAmbiguous: false } },
  {
    name: 'one tag on two paths',
    given: { '/a/x': get('a'), '/b': get('a') },
    want: { tags: ['a'], isAmbiguous: false },
  },
  { name: 'none', given: { '/a': get() }, want: { isAmbiguous: false } },
])('$name', ({ given, want }) => {
  expect(readTags(operationsOf(given))).toEqual(want)
})
