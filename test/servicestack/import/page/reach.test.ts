/** What requests and responses lead to. */

import { expect, test } from 'vitest'
import { reach } from '#servicestack/import/page/reach.ts'
import { shape, shapes } from './shapes.ts'

test('members and bases are followed, and the order stays', () => {
  expect(reach(shapes, ['Vessel', 'ghost']).map(({ name }) => name)).toEqual(['Stamped', 'Crumb', 'Vessel'])
  expect(reach([shape('A', ['b: Page<B>']), shape('B', []), shape('C', [])], ['A']).map(({ name }) => name)).toEqual([
    'A',
    'B',
  ])
})
