/** Opening a class that is printed closed. */

import { expect, test } from 'vitest'
import { reopenClass } from '#servicestack/import/csharp/reopen-class.ts'
import type { ClassType } from '#servicestack/model/data-type.ts'
import { isValueType } from '#servicestack/model/is-value-type.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

const typeOf = (text: string): TypeReference => readTypeText(text) ?? { kind: 'named', name: text }

function reopen(members: readonly (readonly [string, boolean])[], ...typeArguments: string[]) {
  const type: ClassType = {
    kind: 'class',
    name: 'Page',
    parameters: ['T', 'S'].slice(0, typeArguments.length),
    base: 'Base',
    baseArguments: [typeOf('Vessel')],
    members: members.map(([text, nullable], at) => ({ name: `m${at}`, type: typeOf(text), nullable })),
  }
  return reopenClass(type, typeArguments.map(typeOf), (reference) => isValueType(reference, () => undefined))
}

test.each([
  ['List<Vessel>', 'List<T>'],
  ['Vessel[]', 'T[]'],
  ['Dictionary<Vessel,List<Vessel>>', 'Dictionary<T,List<T>>'],
  ['Page<Vessel,Sum>', 'Page<T,S>'],
  ['Other<int>', 'Other<int>'],
  ['int', 'int'],
  ['Vessels', 'Vessels'],
])('%s becomes %s', (printed, want) => {
  const { members, baseArguments } = reopen([[printed, true]], 'Vessel', 'Sum')
  expect(members.map(({ type }) => writeTypeText(type))).toEqual([want])
  expect(baseArguments).toEqual([{ kind: 'named', name: 'T' }])
})

test('a parameter is as nullable as what stands for it, a value type that was printed with "?" always is', () => {
  expect(reopen([['Vessel', true]], 'Vessel').members).toMatchObject([{ nullable: false }])
  expect(
    reopen(
      [
        ['int', true],
        ['int', false],
      ],
      'int',
    ).members,
  ).toMatchObject([{ nullable: true }, { nullable: false }])
  expect(reopen([['int', true]], 'int?').members).toMatchObject([{ nullable: false }])
  expect(reopen([['List<int?>', true]], 'int?').members).toMatchObject([{ type: typeOf('List<T>') }])
  expect(reopen([['List<int?>', true]], 'int').members).toMatchObject([{ type: typeOf('List<T?>'), nullable: true }])
})
