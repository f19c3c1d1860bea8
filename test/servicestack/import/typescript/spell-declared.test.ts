/** The spelling of declared types. */

import { expect, test } from 'vitest'
import { spellDeclared } from '#servicestack/import/typescript/spell-declared.ts'
import { firstClass } from './scope-of.ts'

test.each([
  { type: 'string[][]', want: 'string[][]' },
  { type: '{ [key: number]: A; }', want: '{[index:number]:A}' },
  { type: 'Array<Page<A, boolean>>', want: 'Page<A,boolean>[]' },
  { type: '{ [index:string]: A; }', want: '{[index:string]:A}' },
  { type: 'string | number', want: 'string|number' },
])('$type is $want', ({ type, want }) => {
  const [member] = firstClass(`class A { a: ${type} }`).first.members
  expect(member && spellDeclared(member.type)).toBe(want)
})
