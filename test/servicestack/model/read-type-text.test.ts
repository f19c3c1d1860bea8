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
  { text: 'IDictionary<string,string>', same: 'IDictionary<string,string>' },
])('$text is another spelling of $same', ({ text, same }) => {
  expect(readTypeText(text)).toEqual(readTypeText(same))
})

test.each([
  '',
  '<',
  'List<',
  'List<>',
  'List<int',
  'int[',
  'int]',
  'int int',
  'a-b',
  'List<int>>',
  '[]',
  '..',
  '../../x',
  '*/',
])('%j is no type', (text) => {
  expect(readTypeText(text)).toBeUndefined()
})

test('a name that .NET does not know is a type of the API, whatever it is', () => {
  expect(typeNamed('constructor', [])).toEqual({ kind: 'named', name: 'constructor' })
  expect(typeNamed('__proto__', [])).toEqual({ kind: 'named', name: '__proto__' })
})

test('a name may be written in any script', () => {
  expect(readTypeText('List<Größe>')).toEqual({ kind: 'list', items: { kind: 'named', name: 'Größe' } })
})

test.each([
  { name: 'nested too deep', text: `${'List<'.repeat(100_000)}int${'>'.repeat(100_000)}` },
  { name: 'an array of too many ranks', text: `int${'[]'.repeat(100_000)}` },
])('what is $name is no type', ({ text }) => {
  expect(readTypeText(text)).toBeUndefined()
})

test('a long text costs no more than its length', () => {
  const started = performance.now()
  expect(readTypeText(`Tuple<${Array(200_000).fill('int').join()}>`)?.kind).toBe('named')
  expect(performance.now() - started).toBeLessThan(2_500)
})

test('lists and dictionaries may be null anyway', () => {
  const list = arrayOf({ kind: 'scalar', scalar: 'int' })
  expect(asNullable(list)).toBe(list)
})
