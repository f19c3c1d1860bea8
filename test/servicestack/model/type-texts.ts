/** Types as C# spells them, for the reader and the writer. */

import type { TypeReference } from '#servicestack/model/type-reference.ts'

const int: TypeReference = { kind: 'scalar', scalar: 'int' }
const text: TypeReference = { kind: 'scalar', scalar: 'string' }

/** Each text reads as its type, and each type is written as its text. */
export const typeTexts: readonly { readonly text: string; readonly type: TypeReference }[] = [
  { text: 'string', type: text },
  { text: 'bool', type: { kind: 'scalar', scalar: 'boolean' } },
  { text: 'DateTimeOffset', type: { kind: 'scalar', scalar: 'DateTimeOffset' } },
  { text: 'byte[]', type: { kind: 'scalar', scalar: 'bytes' } },
  { text: 'int[]', type: { kind: 'list', items: int, isArray: true } },
  {
    text: 'string[][]',
    type: { kind: 'list', items: { kind: 'list', items: text, isArray: true }, isArray: true },
  },
  { text: 'List<int?>', type: { kind: 'list', items: { ...int, isNullable: true } } },
  { text: 'HashSet<string>', type: { kind: 'list', items: text, collection: 'HashSet' } },
  { text: 'Dictionary<string,object>', type: { kind: 'dictionary', values: { kind: 'scalar', scalar: 'object' } } },
  {
    text: 'Dictionary<int,List<PilotNote>>',
    type: { kind: 'dictionary', keys: int, values: { kind: 'list', items: { kind: 'named', name: 'PilotNote' } } },
  },
  { text: 'KeyValuePair<string,int>', type: { kind: 'named', name: 'KeyValuePair', arguments: [text, int] } },
  {
    text: 'SearchResult<Visit,Clinic.Rooms.Slot?>',
    type: {
      kind: 'named',
      name: 'SearchResult',
      arguments: [
        { kind: 'named', name: 'Visit' },
        { kind: 'named', name: 'Clinic.Rooms.Slot', isNullable: true },
      ],
    },
  },
]
