/** TypeScript DTO sources as models. */

import { expect, test } from 'vitest'
import { ImportError } from '#servicestack/import/import-error.ts'
import { importTypeScript } from '#servicestack/import/typescript/import-type-script.ts'
import { closeModel } from '#servicestack/model/close-model.ts'

const read = (code: string) => importTypeScript(code).model

test('a hand-written interface is a class whose question mark and null both mean nullable', () => {
  const { types } = read(`export type Status = 'open' | 'closed'
export interface Berth { id: number; note: string; depth?: number | null; free: boolean | null; status: Status }
export interface BerthMap { [name: string]: Berth }
export interface ListBerths extends IReturn<Array<Berth>>, IGet { kind?: 'quay' | 'pier'; byName: Record<string, Berth> }`)
  expect(types).toEqual([
    { kind: 'enum', name: 'Status', values: ['open', 'closed'] },
    {
      kind: 'class',
      name: 'Berth',
      members: [
        { name: 'id', type: { kind: 'scalar', scalar: 'number' }, nullable: false },
        { name: 'note', type: { kind: 'scalar', scalar: 'string' }, nullable: true },
        { name: 'depth', type: { kind: 'scalar', scalar: 'number' }, nullable: true },
        { name: 'free', type: { kind: 'scalar', scalar: 'boolean' }, nullable: true },
        { name: 'status', type: { kind: 'named', name: 'Status' }, nullable: false },
      ],
    },
    { kind: 'class', name: 'BerthMap', entries: { values: { kind: 'named', name: 'Berth' } }, members: [] },
    {
      kind: 'class',
      name: 'ListBerths',
      implements: ['IGet'],
      members: [
        { name: 'kind', type: { kind: 'scalar', scalar: 'string' }, nullable: true, allowedValues: ['quay', 'pier'] },
        { name: 'byName', type: { kind: 'dictionary', values: { kind: 'named', name: 'Berth' } }, nullable: true },
      ],
    },
  ])
})

test('a DTO without any operation is a model of types', () => {
  const { operations, types, unknown } = read('export class Berth { id: number }')
  expect(operations).toEqual([])
  expect(types).toMatchObject([{ name: 'Berth' }])
  expect(unknown).not.toContain('methods')
})

test('what the reader knows from elsewhere wins over the casing of members', () => {
  const code = 'export class A { Id: number; Name: string; url: string }'
  expect(importTypeScript(code).model.jsonNames).toBe('PascalCase')
  expect(importTypeScript(code, { jsonNames: 'camelCase' }).model.jsonNames).toBe('camelCase')
  expect(read('export enum Colour { Red }').unknown).toContain('json-names')
})

test('an answer of ServiceStack’s own that an API gives is kept, with what it refers to', () => {
  const { types, operations } = read(`export class AuthenticateResponse { userId: string; meta: AssignRolesResponse }
export class AssignRolesResponse { roles: string[]; responseStatus: ResponseStatus }
export class UnAssignRolesResponse { roles: string[] }
export class ResponseStatus { errorCode: string }
// @Route("/login", "POST")
export class Login implements IReturn<AuthenticateResponse> { name: string }
// @Route("/auth")
export class Authenticate implements IReturn<AuthenticateResponse> { provider: string }`)
  expect(types.map(({ name }) => name)).toEqual(['AuthenticateResponse', 'AssignRolesResponse', 'Login'])
  expect(operations.map(({ name }) => name)).toEqual(['Login'])
})

test.each([
  '',
  `export class QueryBase { skip?: number; take?: number }
export class QueryDb<T> extends QueryBase { }
export class QueryResponse<Vessel> { offset: number; total: number; results: Vessel[] }`,
])('a query has its own base and answer, whether its source declares them or not', (declared) => {
  const query = 'export class Ask extends QueryDb<Vessel> implements IReturn<QueryResponse<Vessel>>, IQueryDb { }'
  const { model, notes } = importTypeScript(`${query}\n${declared}\nexport class Vessel { id: number }`)
  const vessel = { kind: 'named', name: 'Vessel' }
  expect(model.types.map(({ name }) => name)).toEqual(['Ask', 'Vessel'])
  expect(model.types[0]).toEqual({ kind: 'class', name: 'Ask', base: 'QueryDb', baseArguments: [vessel], members: [] })
  expect(model.operations).toMatchObject([{ response: { name: 'QueryResponse', arguments: [vessel] } }])
  expect(notes).toEqual([])
})

test('two classes of one name cannot be told apart, so the first is kept and the conflict told', () => {
  const { model, notes } = importTypeScript('class Slot { a: string }\nclass Slot extends A { b: string }\nclass A { }')
  expect(model.types[0]).toMatchObject({ name: 'Slot', members: [{ name: 'a' }] })
  expect(notes).toMatchObject([{ code: 'type-twice', line: 2 }])
})

test('names that mean something to JavaScript are names like any other', () => {
  const { types, operations } = read(`// @Route("/__proto__/{constructor}")
export class __proto__ implements IReturn<constructor> { public __proto__: toString; public constructor?: string; }
export class toString { public hasOwnProperty: valueOf; }
export class constructor { public prototype: { [index:string]: __proto__; }; }
export enum valueOf { __proto__ = '__proto__', constructor = 'toString' }`)
  expect(types.map(({ name }) => name)).toEqual(['__proto__', 'toString', 'constructor', 'valueOf'])
  expect(types[0]).toMatchObject({
    members: [{ name: '__proto__', type: { name: 'toString' } }, { name: 'constructor' }],
  })
  expect(types[3]).toMatchObject({ values: ['__proto__', 'toString'], names: ['__proto__', 'constructor'] })
  expect(operations).toMatchObject([{ name: '__proto__', response: { name: 'constructor' } }])
})

test('generics in a circle end', () => {
  const model = read(`export class Node<T> extends Node<Node<T>> { item: T; next: Node<Node<T>> }
export class Ask implements IReturn<Node<Ask>> { again: Ask }
export class Egg extends Hen { }
export class Hen extends Egg { }`)
  expect(model.types.map(({ name }) => name)).toEqual(['Node', 'Ask', 'Egg', 'Hen'])
  expect(closeModel(model).operations).toHaveLength(1)
})

const dtos = 'export class A implements IReturnVoid {\n    id: string;\n}\n'

test.each([
  { name: 'nothing', code: ' \n\n', want: 'empty', says: 'there is nothing in it' },
  {
    name: 'half a file',
    code: `${dtos}export class B {\n    na`,
    want: 'broken-typescript',
    says: 'TypeScript is broken',
  },
  { name: 'a binary file', code: `${dtos}\0\u0001PNG`, want: 'binary', says: 'line 4, column 1: it holds a zero byte' },
  { name: 'a web page', code: '<!doctype html><title>Sign in</title>', want: 'html', says: 'it is a web page' },
  {
    name: 'a program',
    code: "import fs from 'node:fs'\nexport function run(name: string) { return fs.readFileSync(name) }\nclass Job { run() { return 1 } }",
    want: 'no-request-type',
    says: 'no DTO was found',
  },
  {
    name: 'a type within a hundred thousand others',
    code: `${dtos}class B { c: ${'Array<'.repeat(100_000)}string${'>'.repeat(100_000)} }`,
    want: 'broken-typescript',
    says: 'nested too deep',
  },
  { name: 'prose', code: 'Dear reader, this is a letter.', want: 'broken-typescript', says: 'TypeScript is broken' },
])('$name is refused with its reason', ({ code, want, says }) => {
  expect(refusalOf(code)).toMatchObject({ code: want, message: expect.stringContaining(says) })
})

test('the time it takes grows with the size of the source, not with its square', () => {
  const small = timeOf(generated(250))
  const large = timeOf(generated(1000))
  expect(generated(1000).length).toBeGreaterThan(2_000_000)
  // four times as many classes, and some room for a busy machine
  expect(large).toBeLessThan(Math.max(small, 50) * 12)
})

function refusalOf(code: string): unknown {
  try {
    importTypeScript(code)
  } catch (error) {
    if (error instanceof ImportError) return error
    throw error
  }
  return undefined
}

function generated(classes: number): string {
  const members = Array.from(
    { length: 20 },
    (_, at) => `    /** @description ${'word '.repeat(12)}*/\n    public member${at}?: Thing${at}[];\n`,
  )
  return Array.from(
    { length: classes },
    (_, at) => `// @Route("/things/${at}", "GET")
export class Thing${at} extends Thing${at + 1} implements IReturn<Thing${at}>
{
${members.join('')}    public constructor?: string;
    public createResponse() { return new Thing${at}(); }
}
`,
  ).join('\n')
}

function timeOf(code: string): number {
  const start = performance.now()
  expect(importTypeScript(code).model.operations.length).toBeGreaterThan(200)
  return performance.now() - start
}
