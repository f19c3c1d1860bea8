/** What pages cannot tell. */

import { expect, test } from 'vitest'
import { importPage } from '#servicestack/import/page/import-page.ts'
import { facts } from '#servicestack/model/fact.ts'
import { recordedPage } from './recorded-page.ts'

const unknownOf = (path: string) => importPage(recordedPage(path)).model.unknown ?? []

test.each([
  {
    path: 'harbour/10.15/ops/DockVessel.json.none.html',
    unknown: ['methods', 'validators', 'namespaces'],
    known: ['tags', 'scalars', 'access', 'title'],
  },
  {
    path: 'harbour/10.15/ops/DockVessel.json.none.inner.txt',
    unknown: ['tags', 'base-classes'],
    known: ['enum-descriptions', 'nullability'],
  },
  {
    path: 'harbour/8.6/ops/DockVessel.json.none.naive.txt',
    unknown: ['enum-descriptions', 'enum-wire-names'],
    known: ['scalars'],
  },
  { path: 'harbour/8.6/ops/GetTides.json.none.naive.txt', unknown: ['route-notes', 'responses'], known: ['routes'] },
  {
    path: 'harbour/10.15/ops/DockVessel.jsv.typescript.html',
    unknown: ['scalars', 'namespaces'],
    known: ['title', 'access', 'tags', 'wire-names'],
  },
  {
    path: 'harbour/10.15/ops/DockVessel.json.csharp.naive.txt',
    unknown: ['methods'],
    known: ['scalars', 'namespaces', 'json-names', 'access'],
  },
])('$path', ({ path, unknown, known }) => {
  const told = unknownOf(path)
  expect(told).toEqual(expect.arrayContaining(unknown))
  expect(known.filter((fact) => told.some((one) => one === fact))).toEqual([])
  expect(facts.filter((fact) => told.includes(fact))).toEqual(told)
})
