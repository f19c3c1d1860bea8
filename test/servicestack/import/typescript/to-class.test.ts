/** Classes of the model. */

import { expect, test } from 'vitest'
import { toClass } from '#servicestack/import/typescript/to-class.ts'
import { firstClass } from './scope-of.ts'

const read = (code: string) => {
  const { first, scope } = firstClass(code)
  return { type: toClass(first, scope), notes: scope.notes }
}

test('a class has its contract, its base with arguments and its own interfaces', () => {
  const { type } = read(`/** @description A ship */
// @DataContract(Name="ship")
export abstract class Vessel extends Page<Berth> implements IDated, IPost, IHasSessionId, IReturn<Berth> { }
class Page<T> { rows: T[] }
class Berth { }`)
  expect(type).toEqual({
    kind: 'class',
    name: 'Vessel',
    description: 'A ship',
    base: 'Page',
    baseArguments: [{ kind: 'named', name: 'Berth' }],
    implements: ['IDated', 'IPost'],
    isAbstract: true,
    dataContract: 'ship',
    members: [],
  })
})

test('a contract without a name has that of its class', () => {
  expect(read('// @DataContract\nclass A { }').type.dataContract).toBe('A')
})

test('an empty class over a dictionary is one, unless it is a request', () => {
  const dictionary = '\nclass Dictionary<T> { [Key: string]: T; }\nclass B { }'
  const entries = { values: { kind: 'named', name: 'B' } }
  expect(read(`class A extends Dictionary<B> { }${dictionary}`).type).toEqual({
    kind: 'class',
    name: 'A',
    entries,
    members: [],
  })
  const request = read(`// @Route("/a")\nclass A extends Dictionary<B> { }${dictionary}`)
  expect(request.type.entries).toBeUndefined()
  expect(request.notes).toMatchObject([{ code: 'type-missing' }])
})

test('a generic class keeps its parameters, and one that is printed closed gets new ones', () => {
  expect(read('class Page<T> { rows: T[]; first: T }').type).toMatchObject({
    parameters: ['T'],
    members: [{ type: { items: { name: 'T' } } }, { type: { name: 'T' }, nullable: false }],
  })
  expect(read('class Page<Vessel> { rows: Vessel[]; next: Page<Vessel> }\nclass Vessel { }').type).toMatchObject({
    parameters: ['T'],
    members: [{ type: { items: { name: 'T' } } }, { type: { name: 'Page', arguments: [{ name: 'T' }] } }],
  })
})

test('a class that is printed closed with a whole type gets new parameters too', () => {
  const { type, notes } = read(`export class Result<Vessel[], { [index: string]: number; }>
{ value: Vessel[]; first: Vessel; totals: { [index: string]: number; } }
export class Vessel { }`)
  expect(type).toMatchObject({
    parameters: ['T1', 'T2'],
    members: [{ type: { name: 'T1' } }, { type: { name: 'Vessel' } }, { type: { name: 'T2' } }],
  })
  expect(notes).toMatchObject([{ code: 'generic-reopened' }])
})

test('an interface stays one beside classes; among interfaces only its name tells', () => {
  expect(read('interface Dated { }\nclass A { }').type.isInterface).toBe(true)
  expect(read('interface Dated { }').type.isInterface).toBeUndefined()
  expect(read('interface IDated { }').type.isInterface).toBe(true)
})

test('of a class that is a list it is said that no model tells it', () => {
  const { type, notes } = read('class A extends Array<B> { }\nclass B { }')
  expect(type).not.toHaveProperty('base')
  expect(notes).toMatchObject([{ code: 'type-left-out' }])
})

test('a base that nothing declares is left out, and told', () => {
  const { type, notes } = read('class A extends Ghost<B> { b: string }')
  expect(type).not.toHaveProperty('base')
  expect(notes).toMatchObject([{ code: 'type-missing', message: expect.stringContaining('A extends Ghost') }])
})
