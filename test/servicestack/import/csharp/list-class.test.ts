/** Classes that are lists. */

import { expect, test } from 'vitest'
import { listClass } from '#servicestack/import/csharp/list-class.ts'
import { declaredClass, readingOf } from './reading.ts'

const text = `class Crew : List<Sailor> { } class Rows<T> : System.Collections.Generic.HashSet<T[]>, IOwn { } class Sailor { }
  class Tree : List<Tree> { } class Egg : List<Hen> { } class Hen : List<Egg> { } class Two : List<int, int> { }
  class Own : Collection<int> { } class Collection<T> { }`
const sailor = { kind: 'named', name: 'Sailor', arguments: [], isNullable: false } as const

test('a class over a list is that list, closed with its arguments', () => {
  const { index } = readingOf(text)
  expect(listClass(declaredClass(text, 'Crew'), [], index)).toMatchObject({ name: 'List', arguments: [sailor] })
  const rows = listClass(declaredClass(text, 'Rows'), [sailor], index)
  expect(rows).toMatchObject({ arguments: [{ kind: 'array', items: sailor }] })
})

test.each(['Sailor', 'Tree', 'Egg', 'Hen', 'Two', 'Own'])('%s is no list that can be seen through', (name) => {
  expect(listClass(declaredClass(text, name), [], readingOf(text).index)).toBeUndefined()
})
