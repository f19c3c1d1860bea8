/** Looking up the names in types. */

import { expect, test } from 'vitest'
import { readTypeSyntax } from '#servicestack/import/csharp/read-type-syntax.ts'
import { resolveSyntax } from '#servicestack/import/csharp/resolve-syntax.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { cursorOf, declaredClass, readingOf } from './reading.ts'

const text = `namespace A { class Page<T> { } enum Kind { X } class Object { } class Rows : List<Kind> { } }
  namespace B { class Slot { } } namespace C { class Slot { } }`

function resolve(type: string, closedBy: readonly string[] = []) {
  const { index, notes } = readingOf(text)
  const owner = declaredClass(text, 'Page')
  const closing = { parameters: new Set(['T']), closedBy: new Set(closedBy) }
  const spelled = { index, owner, ...closing, place: 'Page.Rows', line: 7, notes }
  return { type: resolveSyntax(readTypeSyntax(cursorOf(type)), spelled), notes }
}

test.each([
  ['List<String>', 'List<string>'],
  ['Dictionary<string, List<Int32>>', 'Dictionary<string,List<int>>'],
  ['System.Guid', 'Guid'],
  ['List<int?>', 'List<int?>'],
  ['List<string?>', 'List<string>'],
  ['List<Kind?>?', 'List<Kind?>'],
  ['Nullable<int>', 'int?'],
  ['List<Nullable<Kind>>', 'List<Kind?>'],
  ['byte[]', 'byte[]'],
  ['HashSet<T>', 'HashSet<T>'],
  ['T?[]', 'T?[]'],
  ['Page<T>', 'Page<T>'],
  ['A.Page<Kind>', 'Page<Kind>'],
  ['Object', 'Object'],
  ['Rows[]', 'Rows[]'],
  ['QueryResponse<Kind>', 'QueryResponse<Kind>'],
  ['object', 'object'],
  ['Stream', 'Stream'],
  ['TimeOnly?', 'TimeOnly?'],
  ['System.DateOnly', 'DateOnly'],
  ['Tuple<int, string>', 'Tuple<int,string>'],
  ['ResponseStatus?', 'ResponseStatus'],
])('%s is %s', (type, want) => {
  const resolved = resolve(type)
  expect(writeTypeText(resolved.type)).toBe(want)
  expect(resolved.notes).toEqual([])
})

test("an API's own class wins over .NET's of the same name", () => {
  expect(resolve('Object').type).toEqual({ kind: 'named', name: 'Object' })
  expect(resolve('object').type).toEqual({ kind: 'scalar', scalar: 'object' })
})

test.each([
  [['C.Slot'], 'C.Slot', []],
  [['B.Slot', 'C.Slot'], 'B.Slot', ['type-ambiguous']],
  [['Page'], 'B.Slot', ['type-ambiguous']],
])('where %s closes the class, Slot means %s', (closedBy, want, codes) => {
  const { type, notes } = resolve('Slot', closedBy)
  expect(type).toEqual({ kind: 'named', name: want })
  expect(notes.map(({ code }) => code)).toEqual(codes)
})

test('what nobody declares, and what may be either of two, is noted', () => {
  expect(resolve('List<Ghost>').notes).toMatchObject([{ code: 'type-missing', line: 7 }])
  const { type, notes } = resolve('Slot')
  expect(type).toEqual({ kind: 'named', name: 'B.Slot' })
  expect(notes).toMatchObject([{ code: 'type-ambiguous', message: expect.stringContaining('B.Slot or C.Slot') }])
})
