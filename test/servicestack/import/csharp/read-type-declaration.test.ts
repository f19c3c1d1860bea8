/** Classes, interfaces, enums, and what is nested in them. */

import { expect, test } from 'vitest'
import { declare } from './reading.ts'

test.each([
  ['class A { }', { kind: 'class', name: 'A', isInterface: false, isAbstract: false, bases: [], parameters: [] }],
  ['public abstract partial class A;', { name: 'A', isAbstract: true }],
  ['public partial interface IA { }', { name: 'IA', isInterface: true }],
  ['record class A(int X);', { name: 'A', properties: [{ name: 'X' }] }],
  [
    'partial record A(int X) { public int Y { get; set; } }',
    { isPart: true, properties: [{ name: 'X' }, { name: 'Y' }] },
  ],
  ['record struct A { }', { name: 'A' }],
  ['enum A : byte { B }', { kind: 'enum', name: 'A', members: [{ name: 'B', number: 0 }] }],
  ['class A<T1, T2> where T1 : class, new() where T2 : IA { }', { parameters: [{ name: 'T1' }, { name: 'T2' }] }],
  ['class A\n : B<int>, IReturn<List<C>>, IGet { }', { bases: [{ name: 'B' }, { name: 'IReturn' }, { name: 'IGet' }] }],
  ['class A(int x) : B(x), IC { }', { bases: [{ name: 'B' }, { name: 'IC' }], properties: [] }],
])('%s', (text, want) => {
  expect(declare(text)).toMatchObject([want])
})

test('nested types know all classes around them', () => {
  const types = declare('namespace N { class A { public int X { get; set; } class B { enum C { D } } } class E { } }')
  expect(types.map(({ name, outer }) => [name, outer.join('.')])).toEqual([
    ['A', ''],
    ['B', 'A'],
    ['C', 'A.B'],
    ['E', ''],
  ])
})

test.each(['class A', 'class A :', 'class A : B[] { }', 'class A where T', 'class A<', 'enum A'])(
  '%j is refused',
  (text) => {
    expect(() => declare(text)).toThrow(/Cannot read/)
  },
)
