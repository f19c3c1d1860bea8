import { expect, test } from 'vitest'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import { substitute } from '#servicestack/model/substitute.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

const read = (text: string): TypeReference => readTypeText(text) ?? { kind: 'named', name: `no type: ${text}` }
const bindings = new Map([
  ['T', read('Vessel')],
  ['U', read('List<int>')],
  ['constructor', read('Guid')],
])

test.each([
  { text: 'T', want: 'Vessel' },
  { text: 'List<T>', want: 'List<Vessel>' },
  { text: 'HashSet<U>', want: 'HashSet<List<int>>' },
  { text: 'Dictionary<T,U>', want: 'Dictionary<Vessel,List<int>>' },
  { text: 'Page<Page<T>>', want: 'Page<Page<Vessel>>' },
  { text: 'T<int>', want: 'T<int>' },
  { text: 'constructor[]', want: 'Guid[]' },
  { text: 'toString', want: 'toString' },
  { text: 'string', want: 'string' },
  { text: 'List<T?>', want: 'List<Vessel?>' },
  { text: 'List<U?>', want: 'List<List<int>>' },
])('$text with parameters filled is $want', ({ text, want }) => {
  expect(writeTypeText(substitute(read(text), bindings))).toBe(want)
})

test('without parameters a type stays itself', () => {
  const type = read('Page<T>')
  expect(substitute(type, new Map())).toBe(type)
})
