import { expect, test } from 'vitest'
import { baseSchema, objectProperties } from '#servicestack/import/openapi/foreign/object-properties.ts'
import { nodeOf } from '../node-of.ts'

const refer = (name: string) => ({ $ref: `#/${name}` })
const root = nodeOf({
  Thing: { properties: { id: {}, made: {} }, required: ['id'] },
  Pet: { allOf: [refer('Thing'), { properties: { name: {} }, required: ['name', 'made'] }], properties: { age: {} } },
  Wrapped: { allOf: [refer('Thing')] },
  Snake: { allOf: [refer('Tail'), { properties: { head: {} } }] },
  Tail: { allOf: [refer('Snake'), { properties: { tip: {} } }] },
})

test('the parts of a schema lend it their properties', () => {
  const told = [...objectProperties(root.member('Pet')).values()]
  expect(told.map(({ name, isRequired }) => [name, isRequired])).toEqual([
    ['id', true],
    ['made', false],
    ['name', true],
    ['age', false],
  ])
})

test('a base keeps its properties to itself', () => {
  const pet = root.member('Pet')
  expect(baseSchema(pet)?.pointer).toBe('/Thing')
  expect([...objectProperties(pet, baseSchema(pet)).keys()]).toEqual(['name', 'age'])
  expect(baseSchema(root.member('Wrapped'))).toBeUndefined()
})

test('two schemas that hold each other are no bases, and have an end', () => {
  expect(baseSchema(root.member('Snake'))).toBeUndefined()
  expect([...objectProperties(root.member('Snake')).keys()]).toEqual(['tip', 'head'])
})
