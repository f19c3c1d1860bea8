/** Generic answers. */

import { expect, test } from 'vitest'
import { closeAnswer } from '#servicestack/import/page/close-answer.ts'
import { ShapeIndex } from '#servicestack/import/page/shape-index.ts'
import type { ClassType } from '#servicestack/model/data-type.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { shape, shapes, treeOf } from './shapes.ts'

const close = (type: ClassType, sample: unknown) => {
  const index = new ShapeIndex([...shapes.filter(({ name }) => name !== type.name), type], [])
  const tree = treeOf(sample)
  const { definition, closing, isGuess, isUnknown } = closeAnswer(
    index,
    type,
    tree.kind === 'object' ? tree.members : [],
  )
  return {
    parameters: definition.parameters,
    members: definition.members.map((member) => writeTypeText(member.type)),
    closing: closing?.map((one) => writeTypeText(one)),
    isGuess,
    isUnknown,
  }
}

test.each([
  {
    name: 'a class printed closed by another use is opened, the sample says what closes it',
    type: shape('Page', ['rows: List<Vessel>', 'total: int'], { parameters: ['T'] }),
    sample: { rows: [{ no: 0, depth: 0 }], total: 0 },
    want: { parameters: ['T'], members: ['List<T>', 'int'], closing: ['Berth'], isGuess: false, isUnknown: false },
  },
  {
    name: 'one printed closed by this use is opened too',
    type: shape('Page', ['rows: List<Vessel>', 'total: int'], { parameters: ['T'] }),
    sample: { rows: [{ name: '', crumbs: [], key: '' }], total: 0 },
    want: { parameters: ['T'], members: ['List<T>', 'int'], closing: ['Vessel'], isGuess: false, isUnknown: false },
  },
  {
    name: 'an open class keeps its members',
    type: shape('Page', ['rows: List<T>'], { parameters: ['T'] }),
    sample: { rows: [{ no: 0, depth: 0 }] },
    want: { parameters: ['T'], members: ['List<T>'], closing: ['Berth'], isGuess: false, isUnknown: false },
  },
  {
    name: 'an open class is closed by nothing that it holds besides, where the sample is of no printed class',
    type: shape('Page', ['row: T', 'crumbs: List<Crumb>'], { parameters: ['T'] }),
    sample: { row: { ghost: '' }, crumbs: [{ id: '', name: '' }] },
    want: { parameters: ['T'], members: ['T', 'List<Crumb>'], closing: ['object'], isGuess: false, isUnknown: true },
  },
  {
    name: 'one printed closed by another use is opened by it, though the sample is of no printed class',
    type: shape('Page', ['row: Vessel', 'crumbs: List<Crumb>'], { parameters: ['T'] }),
    sample: { row: { ghost: '' }, crumbs: [{ id: '', name: '' }] },
    want: { parameters: ['T'], members: ['T', 'List<Crumb>'], closing: ['object'], isGuess: false, isUnknown: true },
  },
  {
    name: 'a class that holds itself tells what it is closed with',
    type: shape('Pair', ['left: Crumb', 'right: Berth', 'next: Pair<Crumb,Berth>'], { parameters: ['A', 'B'] }),
    sample: { left: { id: '', name: '' }, right: {}, next: {} },
    want: {
      parameters: ['A', 'B'],
      members: ['A', 'B', 'Pair<A,B>'],
      closing: ['Crumb', 'Berth'],
      isGuess: false,
      isUnknown: false,
    },
  },
  {
    name: 'of more types than parameters the first is guessed',
    type: shape('Page', ['row: Vessel', 'crumb: Crumb'], { parameters: ['T'] }),
    sample: { row: {}, crumb: {} },
    want: { parameters: ['T'], members: ['T', 'Crumb'], closing: ['Vessel'], isGuess: true, isUnknown: false },
  },
  {
    name: 'a class without a type that could close it is taken as closed',
    type: shape('Page', ['total: int'], { parameters: ['T'] }),
    sample: { total: 0 },
    want: { parameters: undefined, members: ['int'], closing: undefined, isGuess: true, isUnknown: false },
  },
])('$name', ({ type, sample, want }) => {
  expect(close(type, sample)).toEqual(want)
})
