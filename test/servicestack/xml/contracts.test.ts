import { expect, test } from 'vitest'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import { closeType } from '#servicestack/text/close-type.ts'
import { Contracts } from '#servicestack/xml/contracts.ts'
import { port, short } from './sample-model.ts'

function contractOf(type: string) {
  const closed = closeType(port, readTypeText(type) ?? { kind: 'named', name: type })
  return new Contracts(closed.model, true).of(closed.type)
}

test.each([
  { type: 'Ship', want: 'Ship dc:Port.Api' },
  { type: 'List<Ship>', want: 'ArrayOfShip dc:Port.Api' },
  { type: 'List<string>', want: 'ArrayOfstring arrays' },
  { type: 'List<List<string>>', want: 'ArrayOfArrayOfstring arrays' },
  { type: 'List<int?>', want: 'ArrayOfNullableOfint dc:System' },
  { type: 'Dictionary<string,int>', want: 'ArrayOfKeyValueOfstringint arrays' },
  { type: 'Pair<string,int>', want: 'PairOfstringint dc:Port.Base' },
  { type: 'KeyValuePair<string,int>', want: 'KeyValuePairOfstringint dc:System.Collections.Generic' },
  { type: 'Tuple<string,int>', want: 'TupleOfstringint dc:System' },
  { type: 'Dock', want: 'Yard.Dock dc:Port.Api' },
  { type: 'Flag', want: 'Flag dc:Port.Base' },
  { type: 'ErrorResponse', want: 'ErrorResponse http://schemas.servicestack.net/types' },
  { type: 'IdResponse', want: 'IdResponse http://schemas.servicestack.net/types' },
])('the contract of $type is $want', ({ type, want }) => {
  const { name, namespace } = contractOf(type)
  expect(short(`${name} ${namespace}`)).toBe(want)
})

test.each([
  { type: 'Notice', want: ['from', 'Title', 'Body'], why: 'an order of their own comes first' },
  { type: 'Tuple<string,int>', want: ['m_Item1', 'm_Item2'], why: 'a tuple shows its fields' },
  { type: 'KeyValuePair<string,int>', want: ['key', 'value'], why: 'so does a pair' },
  { type: 'ResponseStatus', want: ['ErrorCode', 'Message', 'StackTrace', 'Errors', 'Meta'], why: 'as declared' },
])('the members of $type are $want: $why', ({ type, want }) => {
  const contract = contractOf(type)
  const names = contract.kind === 'class' ? contract.levels.flatMap(({ members }) => members) : []
  expect(names.map(({ name }) => name)).toEqual(want)
})

test('the members of the base come first, and each class is in the order of its C# names', () => {
  const contract = contractOf('Ship')
  const levels = contract.kind === 'class' ? contract.levels : []
  expect(levels.map(({ members }) => members.slice(0, 3).map(({ name }) => name))).toEqual([
    ['Age', 'Zone'],
    ['Anything', 'Captain', 'Counts'],
  ])
})

test('the oldest version lacks what came later', () => {
  const names = [true, false].map((hasNewMembers) => {
    const contract = new Contracts(port, hasNewMembers).of({ kind: 'named', name: 'AuthenticateResponse' })
    const members = contract.kind === 'class' ? contract.levels.flatMap((level) => level.members) : []
    return members.map(({ name }) => name)
  })
  expect(names[0]?.filter((name) => !names[1]?.includes(name))).toEqual(['RefreshTokenExpiry', 'AuthProvider'])
})
