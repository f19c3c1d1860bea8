/** What samples were made from. */

import { expect, test } from 'vitest'
import { specimensOf } from '#servicestack/import/page/specimens-of.ts'
import { shapes, treeOf } from './shapes.ts'

test('the request is the operation, the response what spells it', () => {
  const trees = { request: treeOf({ pilot: '' }), response: treeOf([{ no: 0, depth: 0 }]) }
  expect(specimensOf(shapes, 'GetVessel', trees).map(({ type }) => type)).toEqual([
    { kind: 'named', name: 'GetVessel' },
    { kind: 'list', items: { kind: 'named', name: 'Berth' } },
  ])
  expect(specimensOf(shapes, 'GetVessel', { response: treeOf({ ghost: 0 }) })).toEqual([])
})
