import { expect, test } from 'vitest'
import { changeReport } from '#cli/import/change-report.ts'

test('no change is said in words', () => {
  expect(changeReport([])).toBe('Nothing has changed.\n')
})

test('changes stand under their headings, before and after', () => {
  expect(
    changeReport([
      { kind: 'operation-added', place: 'Ping' },
      { kind: 'type-renamed', place: 'Mooring', before: 'Berth', after: 'Mooring' },
      { kind: 'retyped', place: 'Mooring.depth', before: 'int', after: 'double' },
    ]),
  ).toBe(`3 changes
  Operations that came
    Ping
  Types renamed (by likeness)
    Mooring, which was Berth
  Types changed
    Mooring.depth: int → double
`)
})

test('of hundreds of changes the first are listed and the others counted', () => {
  const changes = Array.from({ length: 100 }, (_, at) => ({ kind: 'type-added', place: `T${at}` }) as const)
  expect(changeReport(changes)).toMatch(/^100 changes\n {2}Types that came\n(?: {4}T\d+\n){40} {4}and 60 more\n$/)
})
