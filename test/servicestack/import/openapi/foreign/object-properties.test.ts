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
  Shape: { properties: { id: {} }, oneOf: [refer('Circle'), refer('Square')] },
  Circle: { allOf: [refer('Shape'), { properties: { kind: { enum: ['circle'] }, radius: {} }, required: ['kind'] }] },
  Square: { allOf: [refer('Shape')], properties: { kind: { enum: ['square'] }, side: {} }, required: ['kind', 'side'] },
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

test('what may be chosen lends all its properties, required where all require them', () => {
  const told = objectProperties(root.member('Shape'))
  expect([...told.values()].map(({ name, isRequired }) => [name, isRequired])).toEqual([
    ['id', false],
    ['kind', true],
    ['radius', false],
    ['side', false],
  ])
  expect(told.get('kind')?.schema.value).toEqual({ anyOf: [{ enum: ['circle'] }, { enum: ['square'] }] })
})

test('what lists all that is made of it is no base, and lends none of them what others have', () => {
  expect(baseSchema(root.member('Circle'))).toBeUndefined()
  expect([...objectProperties(root.member('Circle')).keys()]).toEqual(['id', 'kind', 'radius'])
})

test('parts that share parts beyond measure are collected once', () => {
  const part = (at: number) => ({
    allOf: [1, 2].map((side) => ({ $ref: `#/p${at + 1}`, side })),
    properties: { [`m${at}`]: {} },
  })
  const parts = Object.fromEntries(Array.from({ length: 35 }, (_, at) => [`p${at}`, part(at)]))
  expect(objectProperties(nodeOf({ ...parts, p35: {} }).member('p0')).size).toBe(35)
})
