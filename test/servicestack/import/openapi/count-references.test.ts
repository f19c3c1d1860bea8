import { expect, test } from 'vitest'
import { countReferences } from '#servicestack/import/openapi/count-references.ts'
import { nodeOf } from './node-of.ts'

test('references are counted wherever they stand', () => {
  const given = { a: { $ref: '#/c' }, b: [{ $ref: '#/c' }, { $ref: '#/b' }], c: {} }
  expect([...countReferences(nodeOf(given))].toSorted()).toEqual([
    ['#/b', 1],
    ['#/c', 2],
  ])
})

test('a reference in an example is data', () => {
  expect([...countReferences(nodeOf({ example: { $ref: 'nowhere.json' } }))]).toEqual([])
})

test('a property called $ref is no reference', () => {
  expect([...countReferences(nodeOf({ properties: { $ref: { type: 'string' } } }))]).toEqual([])
})

test('a document that shares its parts beyond measure is refused', () => {
  let laughs: unknown = 'ha'
  for (let line = 0; line < 30; line += 1) laughs = [laughs, laughs, laughs]
  expect(() => countReferences(nodeOf({ laughs }))).toThrow(expect.objectContaining({ code: 'too-deep' }))
})
