import { expect, test } from 'vitest'
import { briefReport, notesOfKind } from '#cli/import/brief-report.ts'
import type { ImportNote } from '#servicestack/import/import-note.ts'
import { smallModel } from '../../servicestack/compare/small-model.ts'

const inferred: ImportNote = { code: 'response-found', message: 'Berth is the response type.', line: 7 }

test('what is certain, inferred and unknown is told in a few lines', () => {
  const report = briefReport({ model: { ...smallModel, unknown: ['tags'] }, notes: [inferred] }, ['a.txt'], false)
  expect(report).toBe(`Harbour
  read        a.txt
  operations  1: GetBerth
  types       2 beside the requests, 1 of them enums, 0 generic
  certain     all but what is inferred or unknown
  unknown     tags
  inferred (1)
    line 7: Berth is the response type.
`)
})

test('a source that tells everything leaves nothing open', () => {
  expect(briefReport({ model: smallModel, notes: [] }, ['a.json'], false)).toContain('certain     everything')
})

test('many notes are cut short, unless all are asked for', () => {
  const notes = Array.from({ length: 20 }, () => inferred)
  expect(briefReport({ model: smallModel, notes }, [], false)).toContain('and 12 more: --notes lists all')
  expect(briefReport({ model: smallModel, notes }, [], true)).not.toContain('more: --notes')
})

test('notes are told apart by their kind', () => {
  const twice: ImportNote = { code: 'type-twice', message: 'Slot is printed twice.' }
  expect(notesOfKind('inferred', [inferred, twice])).toEqual([inferred])
  expect(notesOfKind('conflict', [inferred, twice])).toEqual([twice])
})
