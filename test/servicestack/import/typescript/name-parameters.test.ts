/** Type parameters. */

import { expect, test } from 'vitest'
import { nameParameters } from '#servicestack/import/typescript/name-parameters.ts'
import { firstClass } from './scope-of.ts'

test.each([
  { code: 'class Page<T> { }', want: [['T', 'T']], noted: 0 },
  { code: 'class Page<Vessel> { }\nclass Vessel { }', want: [['Vessel', 'T']], noted: 1 },
  {
    code: 'class Pair<Vessel, string> { }\nclass Vessel { }',
    want: [
      ['Vessel', 'T1'],
      ['string', 'T2'],
    ],
    noted: 1,
  },
  {
    code: 'class Page<Pair> { a: Pair<string, Vessel> }\nclass Pair<A, B> { }\nclass Get implements IReturn<Page<Pair<string,Vessel>>> { }',
    want: [['Pair<string,Vessel>', 'T']],
    noted: 1,
  },
  { code: 'class Plain { }', want: [], noted: 0 },
])('$code', ({ code, want, noted }) => {
  const { first, scope } = firstClass(code)
  expect([...nameParameters(first, scope)]).toEqual(want)
  expect(scope.notes.filter((note) => note.code === 'generic-reopened')).toHaveLength(noted)
})
