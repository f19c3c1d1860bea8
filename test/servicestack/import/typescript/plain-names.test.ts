/** Names without the number of type parameters. */

import { expect, test } from 'vitest'
import { splitLines } from '#servicestack/import/page-line.ts'
import { plainNames } from '#servicestack/import/typescript/plain-names.ts'
import { readDtos } from '#servicestack/import/typescript/read-dtos.ts'

const read = (code: string) => plainNames(readDtos(splitLines(code)))

test.each([
  ['class Page_1<T> { }', ['Page']],
  ['class Page { } class Page_1<T> { }', ['Page', 'Page_1']],
  ['class Page_1<T> { } class Page_2<A, B> { }', ['Page', 'Page_2']],
  ['class Page_2<T> { } class Page_1 { } enum Kind_1 { A }', ['Page_2', 'Page_1', 'Kind_1']],
  ['class QueryDb_2<A, B> extends QueryBase { } class QueryBase { }', ['QueryBase']],
])('%s', (code, want) => {
  expect(read(code).map(({ name }) => name)).toEqual(want)
})

test('inside of arguments a number that is not printed is told by theirs', () => {
  const [first] = read('class A { a: Map<string, Page<string>>; b: Page; } class Page { } class Page_1<T> { }')
  expect(first).toMatchObject({ members: [{ type: { values: { name: 'Page_1' } } }, { type: { name: 'Page' } }] })
})

test('whoever refers to such a type follows, whether it is declared or not', () => {
  const [first] = read(`class A extends QueryDb_2<B, Page_1<B>> implements IReturn<Page_1<B>[]>
{ c: { [index:string]: Page_1<string>; } }
class Page_1<T> { }`)
  const page = { name: 'Page' }
  expect(first).toMatchObject({
    base: { name: 'QueryDb', typeArguments: [{ name: 'B' }, page] },
    interfaces: [{ typeArguments: [{ items: page }] }],
    members: [{ type: { values: page } }],
  })
})
