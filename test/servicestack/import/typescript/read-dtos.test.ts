/** TypeScript DTOs as declarations. */

import { expect, test } from 'vitest'
import { ImportError } from '#servicestack/import/import-error.ts'
import { splitLines } from '#servicestack/import/page-line.ts'
import type { DeclaredType } from '#servicestack/import/typescript/declaration.ts'
import { readDtos } from '#servicestack/import/typescript/read-dtos.ts'

const read = (code: string) => readDtos(splitLines(code))
const text: DeclaredType = { kind: 'scalar', scalar: 'string' }

test('a class keeps its base, its members in order and where they stand', () => {
  const code = `/** @description A ship */
export class Vessel extends Stamped implements IDated
{
    /** @description Name on the stern */
    // @ApiMember(Description="Name on the stern")
    public name: string;

    public length?: number;
    public constructor(init?: Partial<Vessel>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'Vessel'; }
}`
  expect(read(code)).toMatchObject([
    {
      kind: 'class',
      name: 'Vessel',
      line: 2,
      description: 'A ship',
      parameters: [],
      base: { kind: 'named', name: 'Stamped', typeArguments: [] },
      interfaces: [{ name: 'IDated' }],
      members: [
        { name: 'name', line: 6, description: 'Name on the stern', type: text, isOptional: false },
        { name: 'length', line: 8, type: { kind: 'scalar', scalar: 'number' }, isOptional: true },
      ],
    },
  ])
})

test.each<{ type: string; want: DeclaredType }>([
  { type: 'string', want: text },
  { type: 'boolean', want: { kind: 'scalar', scalar: 'boolean' } },
  { type: 'string[][]', want: { kind: 'list', items: { kind: 'list', items: text } } },
  { type: '(string)[]', want: { kind: 'list', items: text } },
  { type: 'Array<string>', want: { kind: 'list', items: text } },
  { type: '{ [index:string]: string; }', want: { kind: 'dictionary', values: text } },
  {
    type: '{ [index:number]: string[]; }',
    want: { kind: 'dictionary', keys: { kind: 'scalar', scalar: 'number' }, values: { kind: 'list', items: text } },
  },
  { type: 'Partial<Vessel>', want: named('Vessel') },
  { type: 'readonly string[]', want: { kind: 'list', items: text } },
  { type: '(string | null)[]', want: { kind: 'list', items: { kind: 'scalar', scalar: 'string', isNullable: true } } },
  { type: '"port" | "starboard"', want: text },
  { type: 'Record<string, string>', want: { kind: 'dictionary', values: text } },
  { type: 'Page<Vessel>', want: named('Page', named('Vessel')) },
  { type: 'any', want: { kind: 'opaque', text: 'any' } },
  { type: 'string | number', want: { kind: 'opaque', text: 'string | number' } },
])('a member of type $type is read as such', ({ type, want }) => {
  expect(read(`export class A { public b: ${type}; }`)).toMatchObject([
    { members: [{ type: want, isOptional: false }] },
  ])
})

test.each(['string | null', 'undefined | string'])('a member of type %s is optional', (type) => {
  expect(read(`export class A { b: ${type} }`)).toMatchObject([{ members: [{ type: text, isOptional: true }] }])
})

test('an enum has the names of the wire: its texts, or its member names when it holds numbers', () => {
  const code = `export enum Device { Web = 'Web', EMail = 'e-mail', Unknown = '' }
export enum Urgency { Green = 1, Red = 9, Grey }
// @Flags()
export enum Days { Mon = 1, Tue = 1 << 1 }
type Flag = "White" | 'Blue' | null;`
  expect(read(code)).toEqual([
    { ...enumOf('Device', 1), values: ['Web', 'e-mail', ''], names: ['Web', 'EMail', 'Unknown'] },
    { ...enumOf('Urgency', 2), values: ['Green', 'Red', 'Grey'], names: ['Green', 'Red', 'Grey'], numbers: [1, 9, 10] },
    { ...enumOf('Days', 4), values: ['Mon', 'Tue'], names: ['Mon', 'Tue'], numbers: [1, 2], isFlags: true },
    { ...enumOf('Flag', 5), values: ['White', 'Blue'], names: ['White', 'Blue'], isUnion: true },
  ])
})

test('a class over an index signature is a dictionary', () => {
  expect(read('export class Dictionary<T> { [Key: string]: T; }')).toEqual([
    { kind: 'map', name: 'Dictionary', line: 1, attributes: [], parameters: ['T'], values: named('T') },
  ])
})

test('an interface is read like a class, and other statements are passed over', () => {
  const code = 'export interface IDated { at?: string; }\nexport type Id = string;\nconst a = 1'
  expect(read(code)).toMatchObject([{ kind: 'class', name: 'IDated', members: [{ name: 'at', isOptional: true }] }])
})

test('reserved words are names like any other, constructor included', () => {
  const code = `export class NextPatient
{
    public class: string;
    public default: number;
    public new: boolean;
    public constructor: string;
    public 'odd name'?: string;
    public constructor?: string;
    public constructor(init?: Partial<NextPatient>) { (Object as any).assign(this, init); }
}`
  const [declaration] = read(code)
  const members = declaration?.kind === 'class' ? declaration.members : []
  expect(members.map(({ name }) => name)).toEqual(['class', 'default', 'new', 'constructor', 'odd name', 'constructor'])
})

test('the first broken line is named as it stands in the page', () => {
  const page = splitLines('Harbour Desk\n\nexport class A\n{\n    public id string;\n}')
  expect(() => readDtos(page.slice(2))).toThrow(ImportError)
  expect(() => readDtos(page.slice(2))).toThrow(
    /^Cannot read the page at line 5, column \d+ \("public id string;"\): the TypeScript/,
  )
})

test('a generated answer is passed over, even where no parser could read it, and a method that returns a text is kept', () => {
  const code = `export class A {
    public id: string;
    public getMethod() { return 'POST'; }
    public createResponse() { return new { [index:string]: { [index:string]: B; }; }(); }
}
export class B { }`
  const [first, second] = read(code)
  expect(first?.kind === 'class' && [...first.methods]).toEqual([
    ['getMethod', 'POST'],
    ['createResponse', undefined],
  ])
  expect(second).toMatchObject({ name: 'B', line: 6 })
})

test('a description that ends its comment too early stays a description', () => {
  const code = '/** @description between /* and */ lies it */\nexport class A { a: string }'
  expect(read(code)).toMatchObject([{ name: 'A', description: 'between /* and */ lies it' }])
})

test('an interface extends its class and its interfaces alike', () => {
  expect(read('interface A extends IPost, Page<B>, IReturn<C> { }')).toMatchObject([
    { base: { name: 'Page' }, interfaces: [{ name: 'IPost' }, { name: 'IReturn' }], isInterface: true },
  ])
})

test('DTOs in a namespace and behind other names for types are found', () => {
  const code = `module dtos
{
  type Id = string
  type Ids = Id[]
  type Loop = Loop[]
  type Point = { x: number }
  export class A { ids: Ids; loop: Loop; at: Point }
}`
  expect(read(code)).toMatchObject([
    { kind: 'class', name: 'Point', members: [{ name: 'x' }] },
    { name: 'A', members: [{ type: { kind: 'list', items: text } }, {}, { type: named('Point') }] },
  ])
})

test('a namespace may have dots in its name', () => {
  expect(read('declare module Harbour.Api { interface A { b?: string } }')).toMatchObject([{ name: 'A' }])
})

test('an object type joined with others has its members and extends them', () => {
  expect(read('type A = { b: string } & Stamped & IDated')).toMatchObject([
    { kind: 'class', name: 'A', base: { name: 'Stamped' }, interfaces: [{ name: 'IDated' }], members: [{ name: 'b' }] },
  ])
})

function enumOf(name: string, line: number): object {
  return { kind: 'enum', name, line, isFlags: false, isUnion: false }
}

function named(name: string, ...typeArguments: DeclaredType[]): DeclaredType {
  return { kind: 'named', name, typeArguments }
}
