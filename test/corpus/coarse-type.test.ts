import { expect, test } from 'vitest'
import { coarseType } from './coarse-type.ts'

test.each([
  { given: 'int', want: 'number' },
  { given: 'Guid', want: 'string' },
  { given: 'byte[]', want: 'string' },
  { given: 'Stream', want: 'string' },
  { given: 'bool', want: 'boolean' },
  { given: 'object', want: 'object' },
  { given: 'HashSet<DateTime?>', want: 'string[]' },
  { given: 'string[][]', want: 'string[][]' },
  { given: 'Dictionary<Guid,List<Boat>>', want: '{string:Boat[]}' },
  { given: 'Dictionary<int,decimal>', want: '{number:number}' },
  { given: 'Dictionary<string,bool>', want: '{string:boolean}' },
  { given: 'Page<Pair<Boat,long>>', want: 'Page<Pair<Boat,number>>' },
  { given: 'no type', want: 'no type' },
])('$given is $want to TypeScript', ({ given, want }) => {
  expect(coarseType(given)).toBe(want)
})
