/** The row of a member. */

import { expect, test } from 'vitest'
import { splitParameterRow } from '#servicestack/import/page/split-parameter-row.ts'

const known = { types: new Set(['Note', 'NodeNo', 'Days']), members: new Set(['bodybody', 'on']) }
const split = (line: string) => {
  const found = splitParameterRow(line, known)
  return found === undefined
    ? undefined
    : [found.row.name, found.row.place, found.row.type, found.row.isRequired, found.description]
}

test.each([
  { line: 'VesselKeypathstringYesVessel to dock', want: ['VesselKey', 'path', 'string', true, 'Vessel to dock'] },
  { line: 'OnqueryDaysNo', want: ['On', 'query', 'Days', false, ''] },
  { line: 'NotesformNoteNoNone at all', want: ['Notes', 'form', 'Note', false, 'None at all'] },
  { line: 'NextformNodeNoNo', want: ['Next', 'form', 'NodeNo', false, ''] },
  { line: 'BodybodybodystringNo', want: ['Bodybody', 'body', 'string', false, ''] },
  { line: 'Nightformbool?No', want: ['Night', 'form', 'bool?', false, ''] },
  {
    line: 'MapformDictionary<string, List<Note>>Nox',
    want: ['Map', 'form', 'Dictionary<string, List<Note>>', false, 'x'],
  },
  { line: 'FrommodelNoteYes', want: ['From', 'model', 'Note', true, ''] },
  { line: 'GrößeformstringNo', want: ['Größe', 'form', 'string', false, ''] },
  { line: 'TwiceformList<List<Note[]>No', want: ['Twice', 'form', 'List<List<Note[]>', false, ''] },
  { line: 'A\theader\tint\tyes\tb', want: ['A', 'header', 'int', true, 'b'] },
  { line: 'starboard', want: undefined },
  { line: 'a\tb', want: undefined },
])('"$line"', ({ line, want }) => {
  expect(split(line)).toEqual(want)
})

test('a long line without cells takes no time', () => {
  expect(split('path'.repeat(50_000))).toBeUndefined()
})
