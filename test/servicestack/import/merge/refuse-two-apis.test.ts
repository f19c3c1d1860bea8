/** Sources of two APIs. */

import { expect, test } from 'vitest'
import { ImportError } from '#servicestack/import/import-error.ts'
import { refuseTwoApis } from '#servicestack/import/merge/refuse-two-apis.ts'

const named = (title: string, host?: string) => ({
  source: `${title}.txt`,
  imported: { notes: [], model: { title, ...(host === undefined ? {} : { host }), operations: [], types: [] } },
})

test('another title on another host is another API', () => {
  expect(() => refuseTwoApis([named('A', 'a.example'), named('B', 'b.example')])).toThrow(ImportError)
  expect(() => refuseTwoApis([named('A', 'a.example'), named('B', 'b.example')])).toThrow(
    /B\.txt.*"B" on b\.example, and A\.txt is of "A" on a\.example\. Import each/,
  )
})

test.each([
  { name: 'one API on two hosts', sources: [named('A', 'a.example'), named('A', 'b.example')] },
  { name: 'two titles on one host', sources: [named('A', 'a.example'), named('B', 'a.example')] },
  { name: 'a source that names no host', sources: [named('A', 'a.example'), named('B')] },
  { name: 'nothing', sources: [] },
])('$name is not refused', ({ sources }) => {
  expect(() => refuseTwoApis(sources)).not.toThrow()
})
