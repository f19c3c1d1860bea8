/** Types in the places of parameters. */

import { expect, test } from 'vitest'
import type { DeclaredType } from '#servicestack/import/typescript/declaration.ts'
import { spellDeclared } from '#servicestack/import/typescript/spell-declared.ts'
import { substituteDeclared } from '#servicestack/import/typescript/substitute-declared.ts'
import { firstClass } from './scope-of.ts'

const number: DeclaredType = { kind: 'scalar', scalar: 'number' }

test.each([
  ['T', 'number'],
  ['T[]', 'number[]'],
  ['{ [index:number]: T; }', '{[index:number]:number}'],
  ['Page<T, V>', 'Page<number,V>'],
  ['U', 'U'],
])('%s becomes %s', (given, want) => {
  const [member] = firstClass(`class A { b: ${given} }`).first.members
  const bindings = new Map([
    ['T', number],
    ['U', undefined],
  ])
  expect(member && spellDeclared(substituteDeclared(member.type, bindings))).toBe(want)
})
