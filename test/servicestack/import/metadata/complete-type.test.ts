import { expect, test } from 'vitest'
import { completeType, untoldArgument } from '#servicestack/import/metadata/complete-type.ts'
import { MetadataNode } from '#servicestack/import/metadata/metadata-node.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

function typeOf(text: string): TypeReference {
  const type = readTypeText(text.replaceAll('#', untoldArgument))
  if (type === undefined) throw new Error(`${text} is no type.`)
  return type
}

function complete(cut: string, told: readonly string[]) {
  const index = { notes: [] }
  const place = new MetadataNode('Page`1')
  const type = completeType(typeOf(cut), { told: () => told.map(typeOf), place, index })
  return { type: writeTypeText(type), notes: index.notes.length }
}

test.each([
  { cut: 'Page<Boat>', told: ['Page<Ship>'], want: 'Page<Boat>' },
  { cut: 'Page<Pair<#,#>>', told: ['int', 'List<Page<Pair<int,Boat>>>'], want: 'Page<Pair<int,Boat>>' },
  { cut: 'Page<Pair<#,#>>', told: ['Pair<int,Boat>'], want: 'Page<Pair<int,Boat>>' },
  { cut: 'Page<#?>', told: ['Page<Guid>', 'Page<Guid?>'], want: 'Page<Guid?>' },
  {
    cut: 'Dictionary<int,List<#>>',
    told: ['List<Boat>[]', 'Dictionary<string,List<Boat>>'],
    want: 'Dictionary<int,List<Boat>>',
  },
  { cut: 'HashSet<#>', told: ['List<Boat>', 'HashSet<Ship>'], want: 'HashSet<Ship>' },
  { cut: 'Pair<#,string>', told: ['Pair<int>', 'Pair<int,int>', 'Pair<Boat,string>'], want: 'Pair<Boat,string>' },
])('$cut beside $told is $want', ({ cut, told, want }) => {
  expect(complete(cut, told)).toEqual({ type: want, notes: 0 })
})

test('what nothing tells is untyped, and noted once', () => {
  expect(complete('Page<Pair<#,#>>', ['Boat'])).toEqual({ type: 'Page<Pair<object,object>>', notes: 1 })
})
