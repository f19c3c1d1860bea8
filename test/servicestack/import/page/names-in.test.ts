/** The names in types. */

import { expect, test } from 'vitest'
import { namesIn, namesOf } from '#servicestack/import/page/names-in.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'

test.each([
  { text: 'int', want: [] },
  { text: 'List<Berth>', want: ['Berth'] },
  { text: 'Dictionary<Days,Page<Berth>>', want: ['Days', 'Page', 'Berth'] },
])('$text holds $want', ({ text, want }) => {
  const type = readTypeText(text)
  expect(type === undefined ? undefined : namesIn(type)).toEqual(want)
})

test('a type refers to its base, its interfaces, its members and its entries', () => {
  const member = { name: 'a', type: { kind: 'named', name: 'A' }, nullable: true } as const
  const entries = { values: { kind: 'named', name: 'V' } } as const
  const type = {
    kind: 'class',
    name: 'C',
    base: 'B',
    implements: ['I'],
    nestedIn: 'O',
    entries,
    members: [member],
  } as const
  expect(namesOf(type)).toEqual(['B', 'I', 'O', 'A', 'V'])
  expect(namesOf({ kind: 'enum', name: 'E', values: [] })).toEqual([])
})
