/** Interfaces of .NET among those of TypeScript. */

import { expect, test } from 'vitest'
import { findInterfaces } from '#servicestack/import/typescript/find-interfaces.ts'
import { scopeOf } from './scope-of.ts'

const code = `interface IDated { at: Date } interface Stamped { by: string } interface Answer { id: string } interface Item { }
interface Unused { } class Ask implements Stamped, IReturn<Answer> { items: Item[] }`
const find = (hasOnlyInterfaces: boolean) => {
  const classes = scopeOf(code).declarations.filter((declared) => declared.kind === 'class')
  return [...findInterfaces(classes, hasOnlyInterfaces)]
}

test('beside classes those that travel and that no class implements are classes, too', () => {
  expect(find(false)).toEqual(['IDated', 'Stamped', 'Unused'])
})

test('where nothing is a class only the name tells', () => {
  expect(find(true)).toEqual(['IDated'])
})
