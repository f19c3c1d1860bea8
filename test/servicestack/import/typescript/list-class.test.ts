/** Classes that are lists. */

import { expect, test } from 'vitest'
import { listClass } from '#servicestack/import/typescript/list-class.ts'
import { scopeOf } from './scope-of.ts'

const { index } = scopeOf(`class Crew extends Array<Sailor> { } class Rows<T> extends Array<T[]> { } class Sailor { }
class Tree extends Array<Tree> { } class Egg extends Array<Hen> { } class Hen extends Array<Egg> { }
class Named extends Array<Sailor> { name: string }`).scope
const sailor = { kind: 'named', name: 'Sailor', typeArguments: [] } as const
const look = (name: string) => listClass(index, { kind: 'named', name, typeArguments: [sailor] })

test('an empty class over an array is a list, closed with its arguments', () => {
  expect(look('Crew')).toEqual(sailor)
  expect(look('Rows')).toEqual({ kind: 'list', items: sailor })
})

test.each(['Sailor', 'Tree', 'Egg', 'Named', 'Ghost'])('%s is none', (name) => {
  expect(look(name)).toBeUndefined()
})
