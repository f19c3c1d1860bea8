/** Classes by their members. */

import { expect, test } from 'vitest'
import { keyOf, ShapeIndex } from '#servicestack/import/page/shape-index.ts'
import { shape, shapeIndex } from './shapes.ts'

test('members come own first, inherited last', () => {
  expect(shapeIndex.membersOf('Vessel').map(({ name }) => name)).toEqual(['name', 'crumbs', 'key'])
  expect(shapeIndex.membersOf('nobody')).toEqual([])
})

test('classes are found by any of their members, or by having none', () => {
  expect(shapeIndex.classesWith('key').map(({ name }) => name)).toEqual(['Stamped', 'Vessel'])
  expect(shapeIndex.classesWith(undefined).map(({ name }) => name)).toEqual(['Done'])
  expect(shapeIndex.classesWith('constructor')).toEqual([])
})

test('a class is held when another one has it as a member or a base', () => {
  expect(['Crumb', 'Stamped', 'Berth'].map((name) => shapeIndex.isHeld(name))).toEqual([true, true, false])
  expect(shapeIndex.placeOf('Crumb')).toBe(1)
})

test('classes that are bases of each other end', () => {
  const index = new ShapeIndex([shape('A', ['a'], { base: 'B' }), shape('B', ['b'], { base: 'A' })], [])
  expect(index.membersOf('A').map(({ name }) => name)).toEqual(['a', 'b'])
})

test('names are compared without case and underscores', () => {
  expect(keyOf('pilot_Id')).toBe(keyOf('PilotID'))
})
