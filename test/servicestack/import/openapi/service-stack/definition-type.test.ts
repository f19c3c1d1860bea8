import { expect, test } from 'vitest'
import { definitionKey, definitionType } from '#servicestack/import/openapi/service-stack/definition-type.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { nodeOf } from '../node-of.ts'

const cases = [
  { key: 'Vessel', node: { title: 'Vessel', description: 'A ship' }, want: 'Vessel' },
  { key: 'Page_Vessel_', node: { title: 'Page`1', description: 'Page<Vessel>' }, want: 'Page<Vessel>' },
  { key: 'Page_Vessel_', node: { title: 'Page`1', description: 'One page' }, want: 'Page<Vessel>' },
  { key: 'Pair_Int32_Page_Vessel__', node: { title: 'Pair`2', description: 'Two' }, want: 'Pair<int,Page<Vessel>>' },
  { key: 'Page_String___', node: { title: 'Page`1', description: 'Texts' }, want: 'Page<string[]>' },
  { key: 'TideEntry__', node: { title: 'TideEntry[]' }, want: 'TideEntry[]' },
  {
    key: 'Dictionary_Int32_List_Note__',
    node: { title: 'Dictionary<Int32,List<Note>>' },
    want: 'Dictionary<int,List<Note>>',
  },
  { key: 'HashSet_String_', node: { title: 'HashSet`1', description: 'HashSet<String>' }, want: 'HashSet<string>' },
  { key: 'Uri', node: { title: 'Uri', description: 'Uri' }, want: 'Uri' },
  { key: 'Object', node: { description: 'Object' }, want: 'object' },
  { key: '__proto__', node: {}, want: '__proto__' },
]

test.each(cases)('$key described as $node is $want', ({ key, node, want }) => {
  expect(writeTypeText(definitionType(key, nodeOf(node)))).toBe(want)
})

test('a key has a line for each mark of the type', () => {
  expect(definitionKey('Dictionary<String,List<Byte[]>>')).toBe('Dictionary_String_List_Byte____')
})

test('a key of nothing but lines does not take for ever', () => {
  const key = `Page_${'a_'.repeat(90)}_`
  expect(definitionType(key, nodeOf({ title: 'Page`3', description: 'Long' })).kind).toBe('named')
})
