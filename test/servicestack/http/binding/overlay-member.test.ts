import { expect, test } from 'vitest'
import { OverlayMember } from '#servicestack/http/binding/overlay-member.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { sampleModel } from '../../sample-model.ts'

const colour = {
  kind: 'enum',
  name: 'Colour',
  values: ['dark-red', 'Blue'],
  names: ['DarkRed', 'Blue'],
} as const
const rights = {
  kind: 'enum',
  name: 'Rights',
  values: ['Read', 'Write', 'Admin'],
  numbers: [1, 2, 4],
  isFlags: true,
} as const
const model = { ...sampleModel, types: [...sampleModel.types, colour, rights] }

/** Recorded from real servers; undefined is a 400 that names the field. */
const facts: readonly [type: Scalar | TypeReference, texts: Readonly<Record<string, WireValue | undefined>>][] = [
  ['string', { a: 'a', '"a"': '"a"', '[a]': '[a]', null: 'null', '{a:b}': '{a:b}' }],
  [
    'int',
    { '5': 5, '-5': -5, ' 5 ': 5, '007': 7, '+5': undefined, '1.5': undefined, '1e3': undefined, '1,000': undefined },
  ],
  ['int', { '0x10': undefined, '"-"': undefined, '2147483648': undefined, null: undefined, '1,2': undefined }],
  ['long', { '9223372036854775807': '9223372036854775807', x: undefined }],
  ['double', { '1.5': 1.5, '.5': 0.5, '1,5': 15, '1e400': Number.POSITIVE_INFINITY, NaN: Number.NaN, abc: undefined }],
  ['decimal', { '1.10': '1.10', '1,000.5': '1000.5', '1e5': '100000', abc: undefined }],
  [
    'boolean',
    { true: true, TRUE: true, '1': true, '0': false, t: true, T: true, f: false, F: false, y: true, Y: true },
  ],
  ['boolean', { on: true, off: false, On: undefined, yes: undefined, no: undefined, null: undefined, '2': undefined }],
  [
    'DateTime',
    { '/Date(1704164645000)/': '2024-01-02T03:04:05.0000000Z', garbage: undefined, '1704164645': undefined },
  ],
  ['DateTime', { '2024-01-02': '2024-01-02T00:00:00.0000000+00:00', '2024-13-45': undefined }],
  [
    'DateTime',
    { '01/02/2024': '2024-02-01T00:00:00.0000000+00:00', '2024-01-02 03:04:05': '2024-01-02T03:04:05.0000000' },
  ],
  ['DateTimeOffset', { '2024-01-02T03:04:05+02:00': '2024-01-02T03:04:05.0000000+02:00' }],
  ['TimeSpan', { '01:30:00': '01:30:00', '1.02:03:04': '1.02:03:04', '3600': '01:00:00', PT1H30M: '01:30:00' }],
  ['TimeSpan', { '1:30': '01:30:00', P1DT2H: '1.02:00:00', garbage: undefined }],
  ['Guid', { '00112233445566778899aabbccddeeff': '00112233-4455-6677-8899-aabbccddeeff', x: undefined }],
  ['Guid', { '{00112233-4455-6677-8899-aabbccddeeff}': '00112233-4455-6677-8899-aabbccddeeff' }],
  ['bytes', { AQID: 'AQID', '-_8': undefined }],
  ['char', { xyz: 'x', x: 'x' }],
  ['Uri', { 'http://x.y/z': 'http://x.y/z', ' :': undefined }],
  ['object', { '{a:b}': '{a:b}', '5': '5' }],
  [
    { kind: 'named', name: 'Colour' },
    { DarkRed: 'dark-red', 'dark-red': 'dark-red', darkred: 'dark-red', '1': 'Blue' },
  ],
  [
    { kind: 'named', name: 'Colour' },
    { '99': '99', 'DarkRed,Blue': 'Blue', ' blue': 'Blue', Bogus: undefined, '1.5': undefined },
  ],
  [
    { kind: 'named', name: 'Rights' },
    { Read: 1, 'read, write': 3, '99': 99, 'Read|Write': undefined, Bogus: undefined },
  ],
  [
    { kind: 'list', items: scalar('int'), isArray: true },
    { '1,2': [1, 2], '[1,2]': [1, 2], '1,x': undefined },
  ],
  [
    { kind: 'list', items: scalar('string') },
    { 'a,b': ['a', 'b'], '[a,b]': ['a', 'b'], '["a","b"]': ['a', 'b'], 'a,': ['a', null] },
  ],
  [
    { kind: 'dictionary', values: scalar('string') },
    { 'a:b,c:d': { a: 'b', c: 'd' }, '{a:b}': { a: 'b' }, '{"a":"b"}': { a: 'b' } },
  ],
  [
    { kind: 'dictionary', keys: scalar('int'), values: scalar('boolean') },
    { '{1:true}': { 1: true }, '{x:true}': undefined },
  ],
]

const rows = facts.flatMap(([type, texts]) =>
  Object.entries(texts).map(([text, want]) => {
    const reference: TypeReference = typeof type === 'string' ? scalar(type) : type
    return { label: typeof type === 'string' ? type : JSON.stringify(type), reference, text, want }
  }),
)

test.each(rows)('a member of the type $label takes $text for $want', ({ reference, text, want }) => {
  expect(memberOf(reference, false).convert(text)).toEqual(want)
})

test.each([
  { type: 'boolean', isNullable: false, text: 'true,false', want: 'true' },
  { type: 'boolean', isNullable: true, text: 'true,false', want: 'true,false' },
  { type: 'string', isNullable: true, text: 'a,b', want: 'a,b' },
] as const)('of $text a $type (nullable: $isNullable) takes $want', ({ type, isNullable, text, want }) => {
  expect(memberOf(scalar(type), isNullable).cut(text)).toBe(want)
})

test.each<{ type: TypeReference; isNullable: boolean; value: WireValue | undefined; want: boolean }>([
  { type: scalar('int'), isNullable: false, value: undefined, want: true },
  { type: scalar('int'), isNullable: false, value: 0, want: true },
  { type: scalar('int'), isNullable: true, value: 0, want: false },
  { type: scalar('string'), isNullable: true, value: '', want: false },
  { type: scalar('string'), isNullable: true, value: null, want: true },
  { type: { kind: 'named', name: 'Colour' }, isNullable: false, value: 'dark-red', want: true },
  { type: { kind: 'list', items: scalar('int') }, isNullable: true, value: [], want: false },
])('$value is what .NET holds at first: $want', ({ type, isNullable, value, want }) => {
  expect(memberOf(type, isNullable).isInitial(value)).toBe(want)
})

test('a member is called in C# as its source says, or in capitals', () => {
  expect(memberOf(scalar('int'), false).property).toBe('It')
  const told: Member = { name: 'clinic_id', property: 'ClinicId', type: scalar('int'), nullable: false }
  expect(new OverlayMember(told, model, '8.6').property).toBe('ClinicId')
})

function memberOf(type: TypeReference, nullable: boolean): OverlayMember {
  return new OverlayMember({ name: 'it', type, nullable }, model, '8.6')
}

function scalar(name: Scalar): TypeReference {
  return { kind: 'scalar', scalar: name }
}
