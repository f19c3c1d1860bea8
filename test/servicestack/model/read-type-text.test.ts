import { expect, test } from 'vitest'
import { arrayOf, asNullable, readTypeText, typeNamed } from '#servicestack/model/read-type-text.ts'
import { typeTexts } from './type-texts.ts'

test.each(typeTexts)('$text reads as the type it spells', ({ text, type }) => {
  expect(readTypeText(text)).toEqual(type)
})

test.each([
  { text: 'Dictionary<String, List<Int32>>', same: 'Dictionary<string,List<int>>' },
  { text: 'Nullable<Int32>', same: 'int?' },
  { text: 'Nullable`1<System.Guid>', same: 'Guid?' },
  { text: 'Byte[]', same: 'byte[]' },
  { text: 'IDictionary<string,string>', same: 'Dictionary<string,string>' },
])('$text is another spelling of $same', ({ text, same }) => {
  expect(readTypeText(text)).toEqual(readTypeText(same))
})

test.each(['', '<', 'List<', 'List<>', 'List<int', 'int[', 'int]', 'int int', 'a-b', 'List<int>>', '[]'])(
  '%j is no type',
  (text) => {
    expect(readTypeText(text)).toBeUndefined()
  },
)

test('a name that .NET does not know is a type of the API, whatever it is', () => {
  expect(typeNamed('constructor', [])).toEqual({ kind: 'named', name: 'constructor' })
  expect(typeNamed('__proto__', [])).toEqual({ kind: 'named', name: '__proto__' })
})

test('lists and dictionaries may be null anyway', () => {
  const list = arrayOf({ kind: 'scalar', scalar: 'int' })
  expect(asNullable(list)).toBe(list)
})
