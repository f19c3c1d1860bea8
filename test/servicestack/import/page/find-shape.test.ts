/** The type that a sample spells. */

import { expect, test } from 'vitest'
import { findShape, spells } from '#servicestack/import/page/find-shape.ts'
import { ShapeIndex } from '#servicestack/import/page/shape-index.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { shape, shapeIndex, treeOf } from './shapes.ts'

test.each([
  { sample: { name: '', crumbs: [], key: '' }, want: 'Vessel', fit: 'same' },
  { sample: { key: '', name: '', crumbs: [] }, want: 'Vessel', fit: 'reordered' },
  { sample: { crumbs: [] }, want: 'Vessel', fit: 'wider' },
  { sample: { no: 0, Deep_Water: 0 }, want: 'Berth', fit: 'renamed' },
  { sample: {}, want: 'Done', fit: 'same' },
  { sample: { pilot: '' }, want: 'Ping', fit: 'same' },
  { sample: [{ key: '' }], want: 'List<Stamped>', fit: 'same' },
  { sample: { String: [{ key: '' }] }, want: 'Dictionary<string,List<Stamped>>', fit: 'same' },
  { sample: 'String', want: 'string', fit: undefined },
  { sample: 0.5, want: 'number', fit: undefined },
  { sample: false, want: 'bool', fit: undefined },
  { sample: '(byte[])', want: 'byte[]', fit: undefined },
  { sample: '(Stream)', want: 'Stream', fit: undefined },
])('$sample is $want', ({ sample, want, fit }) => {
  const found = findShape(shapeIndex, treeOf(sample))
  expect(found === undefined ? undefined : writeTypeText(found.type)).toBe(want)
  expect(found?.fit).toBe(fit)
})

test.each([{ ghost: '' }, [], { String: { ghost: '' } }])('%j is spelled by no class', (sample) => {
  expect(findShape(shapeIndex, treeOf(sample))).toBeUndefined()
})

test('a request, whose own sample tells its names, is not found by others', () => {
  const types = [shape('ListBerths', ['quay', 'state', 'was'])]
  expect(findShape(new ShapeIndex(types, []), treeOf({ quay: '', state: '', until: '' }))?.name).toBe('ListBerths')
  expect(findShape(new ShapeIndex(types, ['ListBerths']), treeOf({ quay: '', state: '', until: '' }))).toBeUndefined()
})

test('classes that fit equally well are rivals, and the first printed one wins', () => {
  const twins = new ShapeIndex([shape('A', ['id']), shape('B', ['id'])], [])
  expect(findShape(twins, treeOf({ id: '' }))).toMatchObject({ name: 'A', rivals: ['B'] })
})

test('a class spells what it can have written', () => {
  const members = [{ name: 'no', value: { kind: 'text', text: '0' } }] as const
  expect(spells(shapeIndex, shape('Berth', []), members)).toBe(true)
  expect(spells(shapeIndex, shape('Crumb', []), members)).toBe(false)
})
