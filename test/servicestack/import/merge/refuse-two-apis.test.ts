/** Sources of two APIs. */

import { expect, test } from 'vitest'
import { ImportError } from '#servicestack/import/import-error.ts'
import { refuseTwoApis } from '#servicestack/import/merge/refuse-two-apis.ts'

const named = (title: string, host?: string) => ({
  source: `${title}.txt`,
  imported: { notes: [], model: { title, ...(host === undefined ? {} : { host }), operations: [], types: [] } },
})

test.each([
  {
    name: 'on another host',
    other: named('B', 'b.example'),
    says: /B\.txt.*"B" on b\.example, and A\.txt is of "A" on a\.example\./,
  },
  { name: 'on the same host', other: named('B', 'a.example'), says: /"B" on a\.example/ },
  { name: 'on a host that nobody names', other: named('B'), says: /it is of "B", and A\.txt/ },
])('another title $name is another API', ({ other, says }) => {
  expect(() => refuseTwoApis([named('A', 'a.example'), other])).toThrow(ImportError)
  expect(() => refuseTwoApis([named('A', 'a.example'), other])).toThrow(says)
})

test.each([
  { name: 'one API on two hosts', sources: [named('A', 'a.example'), named('A', 'b.example')] },
  { name: 'a source that names no title', sources: [named('A', 'a.example'), named('', 'b.example')] },
  { name: 'nothing', sources: [] },
])('$name is not refused', ({ sources }) => {
  expect(() => refuseTwoApis(sources)).not.toThrow()
})
