/** What an operation answers. */

import { expect, test } from 'vitest'
import { findAnswer } from '#servicestack/import/page/find-answer.ts'
import { ShapeIndex } from '#servicestack/import/page/shape-index.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { shape, shapeIndex, shapes, treeOf } from './shapes.ts'

test.each([
  { sample: { key: '' }, want: 'Stamped', codes: ['response-found'] },
  {
    sample: { rows: [{ no: 0, depth: 0 }], total: 0 },
    want: 'Page<Berth>',
    codes: ['response-found', 'generic-reopened'],
  },
  {
    sample: [{ String: { rows: [{ no: 0, depth: 0 }], total: 0 } }],
    want: 'List<Dictionary<string,Page<Berth>>>',
    codes: ['response-found', 'generic-reopened'],
  },
  { sample: 'String', want: 'string', codes: [] },
])('$sample answers $want', ({ sample, want, codes }) => {
  const answer = findAnswer(shapeIndex, 'GetVessel', treeOf(sample))
  expect(answer === undefined ? undefined : writeTypeText(answer.type)).toBe(want)
  expect(answer?.notes.map(({ code }) => code)).toEqual(codes)
})

test('of a class that is opened by a guess, and of no other, the parameters are in doubt', () => {
  const types = [...shapes, shape('Trip', ['from: Vessel', 'to: Crumb'], { parameters: ['T'] })]
  const answer = findAnswer(new ShapeIndex(types, []), 'GetTrip', treeOf({ from: {}, to: {} }))
  expect(answer).toMatchObject({ definition: { name: 'Trip', unknown: ['generics'] }, isGuess: false })
})

test('what no type spells has no answer', () => {
  expect(findAnswer(shapeIndex, 'GetVessel', treeOf({ ghost: '' }))).toBeUndefined()
})
