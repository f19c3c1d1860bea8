/** Types out of tables. */

import { expect, test } from 'vitest'
import type { PageTable, ParameterRow } from '#servicestack/import/page/page.ts'
import { tableTypes } from '#servicestack/import/page/table-types.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

const row = (name: string, type: string, rest: Partial<ParameterRow> = {}): ParameterRow => {
  return { name, place: 'form', type, isRequired: false, description: '', ...rest }
}
const context = {
  operation: 'Dock',
  routes: [{ path: '/dock/{Key}', verbs: ['POST'] }],
  jsonNames: 'camelCase',
} as const
const read = (...tables: readonly PageTable[]) => tableTypes(tables, context)

test('members have the exact type, nullability, rules and place of their row', () => {
  const rows = [
    row('IMONumber', 'long?', { place: 'body', isRequired: true, description: 'Number', range: [1, 9] }),
    row('Key', 'string', { place: 'path', allowedValues: ['a'] }),
    row('Kinds', 'HashSet<Kind>', { place: 'header' }),
    row('Kind', 'Kind', { place: 'body' }),
  ]
  const kind = { kind: 'enum', name: 'Kind', rows: [{ name: 'A', description: '' }] } as const
  const { types } = read({ kind: 'class', name: 'Dock', rows }, kind)
  expect(types[0]).toEqual({
    kind: 'class',
    name: 'Dock',
    members: [
      {
        name: 'imoNumber',
        property: 'IMONumber',
        description: 'Number',
        type: { kind: 'scalar', scalar: 'long' },
        nullable: true,
        isRequired: true,
        minimum: 1,
        maximum: 9,
      },
      {
        name: 'key',
        property: 'Key',
        type: { kind: 'scalar', scalar: 'string' },
        nullable: true,
        allowedValues: ['a'],
      },
      {
        name: 'kinds',
        property: 'Kinds',
        type: { kind: 'list', items: { kind: 'named', name: 'Kind' }, collection: 'HashSet' },
        nullable: true,
        place: 'header',
      },
      { name: 'kind', property: 'Kind', type: { kind: 'named', name: 'Kind' }, nullable: false },
    ],
  })
})

test.each([
  { caption: 'Page<T>', type: 'List<T>', want: { parameters: ['T'], type: 'List<T>' } },
  { caption: 'Page<Dock>', type: 'List<Dock>', want: { parameters: ['T'], type: 'List<T>' } },
  {
    caption: 'Pair<Dock, int>',
    type: 'Dictionary<int,Dock>',
    want: { parameters: ['T1', 'T2'], type: 'Dictionary<T2,T1>' },
  },
  { caption: 'Plain', type: 'Dock', want: { parameters: undefined, type: 'Dock' } },
])('$caption with $type', ({ caption, type, want }) => {
  const { types } = read(
    { kind: 'class', name: 'Dock', rows: [] },
    { kind: 'class', name: caption, rows: [row('A', type)] },
  )
  const found = types[1]
  expect(
    found?.kind === 'class'
      ? { parameters: found.parameters, type: found.members.map((one) => writeTypeText(one.type))[0] }
      : {},
  ).toEqual(want)
})

test.each([
  { values: ['10', '20'], want: { values: ['A', 'B'], numbers: [10, 20] } },
  { values: ['a-x', 'B'], want: { values: ['a-x', 'B'], names: ['A', 'B'] } },
  { values: ['A', 'B'], want: { values: ['A', 'B'] } },
])('an enum with the column $values', ({ values, want }) => {
  const rows = ['A', 'B'].map((name, at) => ({ name, value: values[at] ?? '', description: '' }))
  expect(read({ kind: 'enum', name: 'E', rows }).types).toEqual([{ kind: 'enum', name: 'E', ...want }])
})

test('enum values keep their descriptions, and of two tables of one name the first counts', () => {
  const first = {
    kind: 'enum',
    name: 'E',
    rows: [
      { name: 'A', description: 'one' },
      { name: 'B', description: '' },
    ],
  } as const
  const { types, notes } = read(first, { kind: 'class', name: 'E', rows: [] })
  expect(types).toEqual([{ kind: 'enum', name: 'E', values: ['A', 'B'], descriptions: ['one', null] }])
  expect(notes.map(({ code }) => code)).toEqual(['type-twice'])
})

test('hostile names are names', () => {
  const { types } = read({ kind: 'class', name: 'constructor', rows: [row('__proto__', '__proto__')] })
  expect(types.map(({ name }) => name)).toEqual(['constructor'])
})
