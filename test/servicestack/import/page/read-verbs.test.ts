/** The verbs of a route. */

import { expect, test } from 'vitest'
import { readVerbs } from '#servicestack/import/page/read-verbs.ts'

test.each([
  { text: 'All Verbs', want: [] },
  { text: 'GET', want: ['GET'] },
  { text: 'POST,PUT', want: ['POST', 'PUT'] },
  { text: ' GET, PATCHY ', want: ['GET', 'PATCHY'] },
])('"$text" is $want', ({ text, want }) => {
  expect(readVerbs(text)).toEqual(want)
})
