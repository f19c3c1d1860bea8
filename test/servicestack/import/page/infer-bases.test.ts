/** Bases by their places. */

import { expect, test } from 'vitest'
import { inferBases } from '#servicestack/import/page/infer-bases.ts'
import { shape, treeOf } from './shapes.ts'

const basesOf = (types: Parameters<typeof inferBases>[0], samples: readonly unknown[]) =>
  inferBases(types, 'Get', samples.map(treeOf)).types.map((type) => (type.kind === 'class' ? type.base : 'enum'))

test('a class that nothing mentions, right behind another, is its base', () => {
  const types = [shape('Get', ['v: Vessel']), shape('Vessel', ['name']), shape('Stamped', ['key'])]
  expect(basesOf(types, [{ name: '', key: '' }])).toEqual([undefined, 'Stamped', undefined])
  expect(inferBases(types, 'Get', []).notes).toEqual([])
})

test('the base of a request that has no body is taken from its place alone', () => {
  expect(basesOf([shape('Get', ['free']), shape('PageRequest', ['no'])], [])).toEqual(['PageRequest', undefined])
})

test('a sample of the heir without members of the base speaks against it', () => {
  expect(basesOf([shape('Get', ['free']), shape('Answer', ['key'])], [{ free: '' }, { key: '' }])).toEqual([
    undefined,
    undefined,
  ])
})

test('behind an enum, or mentioned elsewhere, a class is no base', () => {
  const enumType = { kind: 'enum', name: 'E', values: [] } as const
  expect(basesOf([shape('Get', ['a']), enumType, shape('B', ['b'])], [])).toEqual([undefined, 'enum', undefined])
  expect(basesOf([shape('Get', ['b: B']), shape('B', ['b'])], [])).toEqual([undefined, undefined])
})
