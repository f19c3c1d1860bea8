import { expect, test } from 'vitest'
import { countReferences } from '#servicestack/import/openapi/count-references.ts'
import { nodeOf } from './node-of.ts'

test('references are counted wherever they stand', () => {
  const given = { a: { $ref: '#/c' }, b: [{ $ref: '#/c' }, { $ref: '#/b' }], c: {} }
  expect([...countReferences(nodeOf(given)).counts].toSorted()).toEqual([
    ['#/b', 1],
    ['#/c', 2],
  ])
})

test('a reference in an example is data', () => {
  expect([...countReferences(nodeOf({ example: { $ref: 'nowhere.json' } })).counts]).toEqual([])
})

test('a property called $ref is no reference', () => {
  expect([...countReferences(nodeOf({ properties: { $ref: { type: 'string' } } })).counts]).toEqual([])
})

test('a document that shares its parts beyond measure is refused', () => {
  let laughs: unknown = 'ha'
  for (let line = 0; line < 30; line += 1) laughs = [laughs, laughs, laughs]
  expect(() => countReferences(nodeOf({ laughs }))).toThrow(expect.objectContaining({ code: 'too-deep' }))
})

test('a schema that is not there is told, and anything else that is not there refused', () => {
  const named = { $ref: '#/definitions/List<String>' }
  expect([...countReferences(nodeOf(named)).missing.keys()]).toEqual([named.$ref])
  const lost = { $ref: '#/components/schemas/Uri' }
  const { missing } = countReferences(nodeOf({ a: lost, b: lost }))
  expect([...missing.keys()]).toEqual([lost.$ref])
  expect(missing.get(lost.$ref)?.place.pointer).toMatch(/^\/[ab]$/)
  const parameter = nodeOf({ a: { $ref: '#/components/parameters/Page' } })
  expect(() => countReferences(parameter)).toThrow(expect.objectContaining({ code: 'dangling-reference' }))
})
