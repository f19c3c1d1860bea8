/** Classes of the model. */

import { expect, test } from 'vitest'
import { toClass } from '#servicestack/import/csharp/to-class.ts'
import { declaredClass, readingOf } from './reading.ts'

function read(text: string, marksReferences = false) {
  const reading = readingOf(text, marksReferences)
  return { ...toClass(declaredClass(text, 'A'), 'A', reading), notes: reading.notes }
}

test.each([
  ['class A { }', { kind: 'class', name: 'A', members: [] }],
  ['namespace N { [Api("a")] class A { } }', { namespace: 'N', description: 'a' }],
  [
    'abstract class A<T> : B<T> { } class B<T> { }',
    { parameters: ['T'], base: 'B', baseArguments: [{ name: 'T' }], isAbstract: true },
  ],
  ['interface A { }', { isInterface: true }],
  ['[Description("a")] class A { }', { description: 'a' }],
  ['class Outer { class A { } }', { nestedIn: 'Outer' }],
  ['class A : IOwn, IGet { } interface IOwn { }', { implements: ['IOwn', 'IGet'] }],
  ['[DataContract] class A { }', { dataContract: 'A' }],
  ['[DataContract(Name="visit_ticket")] class A { }', { dataContract: 'visit_ticket' }],
  [
    'class A : Dictionary<string, int> { public int X { get; set; } }',
    { entries: { values: { scalar: 'int' } }, members: [] },
  ],
  ['class A : Dictionary<Guid, int> { }', { entries: { keys: { scalar: 'Guid' } } }],
])('%s', (text, want) => {
  expect(read(text).type).toMatchObject(want)
})

test('what does not travel is left out', () => {
  const body =
    '{ [DataMember] public int A {get;set;} [IgnoreDataMember] public int B {get;set;} public int C {get;set;} }'
  expect(read(`class A ${body}`).type.members.map(({ name }) => name)).toEqual(['a', 'c'])
  expect(read(`[DataContract] class A ${body}`).type.members.map(({ name }) => name)).toEqual(['a'])
})

test.each([
  ['int', false],
  ['int?', true],
  ['Nullable<int>', true],
  ['Kind', false],
  ['Kind?', true],
  ['KeyValuePair<int, int>', false],
  ['string', true],
  ['string?', true],
  ['List<int>', true],
  ['byte[]', true],
  ['A', true],
])('%s can hold null: %s', (type, nullable) => {
  const { members } = read(`class A { public ${type} X { get; set; } } enum Kind { Y }`).type
  expect(members).toMatchObject([{ nullable }])
  expect(members[0]?.type).not.toHaveProperty('isNullable')
})

test.each([
  ['[Validate("NotNull")] public int X', true, ['nullability-unknown']],
  ['[ApiMember(IsRequired=true)] public int X', true, ['nullability-unknown']],
  ['[Validate("NotNull")] public int? X', true, []],
  ['[Validate("NotNull")] public string X', true, []],
  ['public int X', true, []],
  ['[Validate("NotNull")] public int X', false, []],
])('%s, with marks on references: %s', (property, marks, codes) => {
  expect(read(`class A { ${property} { get; set; } }`, marks).notes.map(({ code }) => code)).toEqual(codes)
})
