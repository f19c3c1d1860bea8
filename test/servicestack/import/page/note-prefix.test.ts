/** The folder before all routes. */

import { expect, test } from 'vitest'
import { notePrefix } from '#servicestack/import/page/note-prefix.ts'

test.each([
  { paths: ['/api/a', '/api/b'], want: ['path-prefix'] },
  { paths: ['/api/a', '/b'], want: [] },
  { paths: ['/apiary'], want: [] },
  { paths: [], want: [] },
])('$paths: $want', ({ paths, want }) => {
  expect(notePrefix(paths.map((path) => ({ path, verbs: [] }))).map(({ code }) => code)).toEqual(want)
})
