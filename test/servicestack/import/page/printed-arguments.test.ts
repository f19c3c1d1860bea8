/** What closes a generic class on a page. */

import { expect, test } from 'vitest'
import { printedArguments } from '#servicestack/import/page/printed-arguments.ts'
import { ShapeIndex } from '#servicestack/import/page/shape-index.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { shape, shapes } from './shapes.ts'

const ranked = shape('Ranked', ['item: T'], { parameters: ['T'] })
const rows = shape('Rows', ['rows: List<TRow>'], { parameters: ['TRow'] })
const row = { base: 'Rows', baseArguments: [{ kind: 'named', name: 'Vessel' }] } as const

test.each([
  {
    name: 'parameters are told by the base and by the members that are called like them',
    type: shape('Found', ['sum: Berth', 'best: Ranked<Vessel>'], { parameters: ['TRow', 'TSum'], ...row }),
    want: { types: ['Vessel', 'Berth'], isGuess: false },
  },
  {
    name: 'a scalar closes a parameter that a member is called like',
    type: shape('Pair', ['key: Guid', 'value: Berth'], { parameters: ['TKey', 'TValue'] }),
    want: { types: ['Guid', 'Berth'], isGuess: false },
  },
  {
    name: 'a generic class is hardly ever what closes another',
    type: shape('Page', ['best: Ranked<Vessel>'], { parameters: ['T'] }),
    want: { types: ['Vessel'], isGuess: false },
  },
  {
    name: 'of more types than parameters the first is guessed',
    type: shape('Page', ['row: Vessel', 'crumb: Crumb'], { parameters: ['T'] }),
    want: { types: ['Vessel'], isGuess: true },
  },
  {
    name: 'with fewer types than parameters nothing is told',
    type: shape('Page', ['row: Vessel'], { parameters: ['A', 'B'] }),
    want: undefined,
  },
])('$name', ({ type, want }) => {
  const found = printedArguments(new ShapeIndex([...shapes, ranked, rows, type], []), type, [])
  const told = found === undefined ? undefined : { ...found, types: found.types.map((one) => writeTypeText(one)) }
  expect(told).toEqual(want)
})
