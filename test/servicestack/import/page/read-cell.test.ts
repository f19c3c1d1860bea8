/** The last cell of a member's row. */

import { expect, test } from 'vitest'
import { readCell } from '#servicestack/import/page/read-cell.ts'

test.each([
  { lines: ['Berth number'], want: { description: 'Berth number' } },
  { lines: ['One', 'two'], want: { description: 'One\ntwo' } },
  { lines: ['Rows', 'Valid Range: 1 - 200'], want: { description: 'Rows', range: [1, 200] } },
  { lines: ['Valid Range: -5 - 0.5'], want: { description: '', range: [-5, 0.5] } },
  {
    lines: ['Side', 'Allowable Values', 'port', '', 'starboard'],
    want: { description: 'Side', allowedValues: ['port', 'starboard'] },
  },
  { lines: [], want: { description: '' } },
])('$lines', ({ lines, want }) => {
  expect(readCell(lines)).toEqual(want)
})
