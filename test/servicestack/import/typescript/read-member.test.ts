/** Members of classes as people write them. */

import { expect, test } from 'vitest'
import type { DeclaredType } from '#servicestack/import/typescript/declaration.ts'
import { firstClass } from './scope-of.ts'

const members = (body: string) => firstClass(`class A { ${body} }`).first.members
const scalar = (name: 'string' | 'number' | 'boolean'): DeclaredType => ({ kind: 'scalar', scalar: name })

test.each<[string, DeclaredType]>([
  ["b = 'x'", scalar('string')],
  ['b = -1', scalar('number')],
  ['b = true', scalar('boolean')],
  ['b = [] as string[]', { kind: 'list', items: scalar('string') }],
  ['b = new Date()', { kind: 'named', name: 'Date', typeArguments: [] }],
  ['b = compute()', { kind: 'opaque', text: 'any' }],
  ['readonly b!: number', scalar('number')],
  ["b: 'x' = 'x'", scalar('string')],
])('the type of %s is told', (body, want) => {
  expect(members(body)).toMatchObject([{ name: 'b', type: want }])
})

test.each([
  'private b = 1',
  'protected b = 1',
  'static b = 1',
  '#b = 1',
  'b: () => void',
  'b = () => 1',
  'get b() { return 1 }',
  'b() { }',
  'constructor(b?: number) { }',
])('%s is no member', (body) => {
  expect(members(body)).toEqual([])
})

test('the parameters of a constructor may be members', () => {
  const found = members('constructor(public b?: string, readonly c = 1, private d = 2) { }')
  expect(found.map(({ name, isOptional }) => [name, isOptional])).toEqual([
    ['b', true],
    ['c', false],
  ])
})

test.each(["getMethod() { return 'PUT' }", "getMethod = () => 'PUT'", "getMethod = function () { return 'PUT' }"])(
  '%s tells a method',
  (body) => {
    expect(firstClass(`class A { ${body} }`).first.methods.get('getMethod')).toBe('PUT')
  },
)
