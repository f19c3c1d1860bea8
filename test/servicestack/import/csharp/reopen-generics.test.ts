/** Generic classes that are printed closed. */

import { expect, test } from 'vitest'
import { importCSharp } from '#servicestack/import/csharp/import-c-sharp.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

function read(text: string) {
  const { model, notes } = importCSharp(text, { jsonNames: 'PascalCase' })
  const page = model.types.find(({ name }) => name === 'Page')
  const members = page?.kind === 'class' ? page.members.map(({ type }) => writeTypeText(type)) : []
  const codes = notes.map(({ code }) => code).filter((code) => code.startsWith('generic'))
  return { members, codes, unknown: model.unknown?.filter((fact) => fact === 'generics') }
}

const own =
  'class Ship { } class Berth { } class GetShips : IReturn<Page<Ship>> { } class GetBerths : IReturn<Page<Berth>> { }'
const names = 'class GetNames : IReturn<Page<string>> { }'

test.each([
  ['open as it should be', `class Page<T> { public List<T> Rows {get;set;} } ${own}`, ['List<T>'], []],
  [
    'closed by the one use that fits',
    `class Page<T> { public List<Berth>? Rows {get;set;} public int Total {get;set;} } ${own}`,
    ['List<T>', 'int'],
    ['generic-reopened'],
  ],
  [
    'closed in its head',
    `class Page<Ship> { public List<Ship> Rows {get;set;} public Page<Ship> Next {get;set;} } ${own}`,
    ['List<T>', 'Page<T>'],
    ['generic-reopened'],
  ],
  [
    'closed by a nullable value',
    'class Page<T> { public int? Next {get;set;} public int Total {get;set;} } class Get : IReturn<Page<Nullable<int>>> { }',
    ['T', 'T'],
    ['generic-reopened'],
  ],
  [
    'closed by one of two namesakes',
    `class Page<T> { public List<Ship> Rows {get;set;} public Page<Ship> Next {get;set;} } namespace A { class Ship { } }
    namespace B { class Ship { } class GetShips : IReturn<Page<Ship>> { } }`,
    ['List<T>', 'Page<T>'],
    ['generic-reopened'],
  ],
  [
    'closed in its head by less than the type',
    `class Page<Pair> { public Pair<string, Ship> Row {get;set;} public Page<Pair<String,Ship>> Next {get;set;} }
    class Pair<A, B> { } class Get : IReturn<Page<Pair>> { } ${own}`,
    ['T', 'Page<T>'],
    ['generic-reopened'],
  ],
  ['without any use of its parameter', `class Page<T> { public int Total {get;set;} } ${own}`, ['int'], []],
  [
    'closed by a type that no response has',
    `class Page<T> { public List<Sum> Rows {get;set;} } class Sum { } ${own}`,
    ['List<Sum>'],
    [],
  ],
])('a class %s', (_, text, members, codes) => {
  expect(read(text)).toEqual({ members, codes, unknown: [] })
})

test.each([
  [
    'a text, which other members may be',
    `class Page<T> { public List<string> Rows {get;set;} public string Next {get;set;} } ${names}`,
    ['List<T>', 'T'],
  ],
  [
    'either of two, of which a class tells more',
    `class Page<T> { public List<Ship> Rows {get;set;} public string Next {get;set;} } ${names} ${own}`,
    ['List<T>', 'string'],
  ],
  [
    'one type twice',
    'class Page<A, B> { public Ship One {get;set;} } class Ship { } class Get : IReturn<Page<Ship, Ship>> { }',
    ['A'],
  ],
])('a class closed by %s is in doubt', (_, text, members) => {
  expect(read(text)).toEqual({ members, codes: ['generic-ambiguous'], unknown: ['generics'] })
})
