/** Classes that are dictionaries on the wire. */

import { expect, test } from 'vitest'
import { splitLines } from '#servicestack/import/page-line.ts'
import { dictionaryClass } from '#servicestack/import/typescript/dictionary-class.ts'
import { indexDeclarations } from '#servicestack/import/typescript/index-declarations.ts'
import { readDtos } from '#servicestack/import/typescript/read-dtos.ts'

const { index } = indexDeclarations(
  readDtos(
    splitLines(`export class Plain { [key:string]: Value; }
export class Dictionary<T> { [Key: string]: T[]; }
export class Struct extends Dictionary<Value> { }
export class Wide<T> extends Dictionary<T> { }
export class Named extends Dictionary<Value> { name: string }
export class Loop extends Loop { }
export class Egg extends Hen { }
export class Hen extends Egg { }
export class Value { text: string }
export enum Colour { Red }`),
  ),
)
const value = { kind: 'named', name: 'Value', typeArguments: [] } as const
const look = (name: string, ...typeArguments: (typeof value)[]) =>
  dictionaryClass(index, { kind: 'named', name, typeArguments })

test('an index signature says what the dictionary holds', () => {
  expect(look('Plain')).toEqual({ values: value, through: ['Plain'] })
})

test('an empty class over a generic dictionary holds what its base is closed with', () => {
  expect(look('Struct')).toEqual({ values: { kind: 'list', items: value }, through: ['Struct', 'Dictionary'] })
})

test('a type parameter is handed down', () => {
  expect(look('Wide', value)?.values).toEqual({ kind: 'list', items: value })
  expect(look('Wide')?.values).toEqual({ kind: 'list', items: { kind: 'opaque', text: 'T' } })
})

test.each(['Named', 'Loop', 'Egg', 'Value', 'Colour', 'Ghost'])('%s is no dictionary', (name) => {
  expect(look(name)).toBeUndefined()
})
