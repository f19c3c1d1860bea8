/** One fact of several tellings. */

import { expect, test } from 'vitest'
import type { ImportNote } from '#servicestack/import/import-note.ts'
import { pickFact } from '#servicestack/import/merge/pick-fact.ts'
import type { Fact } from '#servicestack/model/fact.ts'

const told = (source: string, value: string | undefined, ...unknown: Fact[]) => ({
  source,
  value: { value },
  unknown: new Set(unknown),
})

test.each([
  { name: 'the first that knows it is believed', tellings: [told('a', 'x'), told('b', 'x')], want: 'x', conflicts: 0 },
  {
    name: 'one that does not know it is heard last',
    tellings: [told('a', 'x', 'tags'), told('b', 'y')],
    want: 'y',
    conflicts: 0,
  },
  {
    name: 'where nobody knows, anything counts',
    tellings: [told('a', undefined), told('b', 'y', 'tags')],
    want: 'y',
    conflicts: 0,
  },
  {
    name: 'two that know different things are noted',
    tellings: [told('a', 'x'), told('b', 'y')],
    want: 'x',
    conflicts: 1,
  },
  { name: 'nothing is nothing', tellings: [told('a', undefined)], want: undefined, conflicts: 0 },
])('$name', ({ tellings, want, conflicts }) => {
  const notes: ImportNote[] = []
  expect(pickFact('tags', 'the tags', tellings, ({ value }) => value, notes)).toBe(want)
  expect(notes).toHaveLength(conflicts)
})

test('a conflict names both sources and the thing', () => {
  const notes: ImportNote[] = []
  pickFact('tags', 'the tags of A', [told('a.txt', 'x'), told('b.txt', 'y')], ({ value }) => value, notes)
  expect(notes).toEqual([
    { code: 'sources-differ', message: 'a.txt and b.txt say different things about the tags of A. a.txt is believed.' },
  ])
})
