/** Sources of two APIs. */

import { expect, test } from 'vitest'
import { ImportError } from '#servicestack/import/import-error.ts'
import { refuseTwoApis } from '#servicestack/import/merge/refuse-two-apis.ts'
import { openToAll } from '#servicestack/model/access-rules.ts'

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

/** A source without a title that tells of one operation at this host. */
function untitled(operation: string, host?: string, namespace?: string) {
  const type = {
    kind: 'class',
    name: operation,
    members: [],
    ...(namespace === undefined ? {} : { namespace }),
  } as const
  const { imported } = named('', host)
  const operations = [{ name: operation, routes: [], access: openToAll }]
  return {
    source: `${operation}.ts`,
    imported: { ...imported, model: { ...imported.model, operations, types: [type] } },
  }
}

test.each([
  { name: 'live on two hosts', sources: [untitled('A', 'a.example'), untitled('B', 'b.example')] },
  { name: 'live in two namespaces', sources: [untitled('A', undefined, 'One'), untitled('B', 'b.example', 'Two')] },
])('sources without a title that have nothing in common and $name are of two APIs', ({ sources }) => {
  expect(() => refuseTwoApis(sources)).toThrow(
    /^Cannot read B\.ts .*: it is of an API without a title.*, and has nothing in common with A\.ts, which is of/,
  )
})

test.each([
  { name: 'live on one host', sources: [untitled('A', 'a.example:80'), untitled('B', 'a.example')] },
  { name: 'tell of one operation', sources: [untitled('A', 'a.example'), untitled('A', 'b.example')] },
  { name: 'do not say where they live', sources: [untitled('A'), untitled('B', 'b.example')] },
])('sources without a title that $name are of one API', ({ sources }) => {
  expect(() => refuseTwoApis(sources)).not.toThrow()
})
