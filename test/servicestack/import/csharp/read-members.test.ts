/** The bodies of classes. */

import { expect, test } from 'vitest'
import { readMembers } from '#servicestack/import/csharp/read-members.ts'
import { cursorOf } from './reading.ts'

const read = (body: string, isInterface = false) =>
  readMembers(cursorOf(body), { name: 'A', isInterface }, () => undefined).properties

test.each([
  [
    'names that are keywords',
    'public string class {get;set;} public bool new {get;set;} public int default {get;set;}',
    ['class', 'new', 'default'],
  ],
  [
    'more of them',
    'public string object {get;set;} public int @event {get;set;} public int operator {get;set;}',
    ['object', 'event', 'operator'],
  ],
  ['a constructor', 'public A() { X = new List<int>{}; } public int X { get; set; }', ['X']],
  ['one with a base', 'public A(int a) : base(a) { } public int X { get; set; }', ['X']],
  ['methods', 'public int F<T>(int a) where T : class { return 1; } int G() => 2; public int X { get; set; }', ['X']],
  ['fields', 'public const int C = 1; public int F; public int[] L = { 1, 2 }; public int X { get; set; }', ['X']],
  [
    'operators and indexers',
    'public static A operator +(A a, A b) => a; public int this[int i] { get { return i; } } public static implicit operator int(A a) => 1; public int X { get; set; }',
    ['X'],
  ],
  [
    'what is not public',
    'private int P {get;set;} int Q {get;set;} public static int R {get;set;} public int S {set{}} public int X {get;set;}',
    ['X'],
  ],
  ['explicit interface members', 'int IDated.On { get; set; } public int X { get; set; }', ['X']],
  ['tuples', 'public (int Low, int High) X { get; set; } public A((int, int) a) { }', ['X']],
  ['events', 'public event Action E; ; ~A() { } public int X { get; set; }', ['X']],
])('of %s, the public properties remain', (_, body, want) => {
  expect(read(`{ ${body} }`).map(({ name }) => name)).toEqual(want)
})

test('in an interface everything is public', () => {
  expect(read('{ DateTime On { get; set; } }', true).map(({ name }) => name)).toEqual(['On'])
  expect(read('{ DateTime On { get; set; } }')).toEqual([])
})

test('a property that cannot be set is read only', () => {
  expect(read('{ public int A => 1; public int B { get; private set; } public int C { get; init; } }')).toMatchObject([
    { isReadOnly: true },
    { isReadOnly: true },
    { isReadOnly: false },
  ])
})

test.each([
  ['{ public int X { get; set; }', /class A is never closed/],
  ['{ public int X }', /a property is expected in class A/],
  ['{ public int X', /";" is expected in class A/],
])('%j is refused', (body, message) => {
  expect(() => read(body)).toThrow(message)
})
