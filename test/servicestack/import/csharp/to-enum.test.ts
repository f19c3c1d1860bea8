/** Enums of the model. */

import { expect, test } from 'vitest'
import { toEnum } from '#servicestack/import/csharp/to-enum.ts'
import { declare } from './reading.ts'

test.each([
  ['enum E { A, B }', { values: ['A', 'B'] }],
  ['enum E { A = 0, B = 1 }', { values: ['A', 'B'] }],
  ['enum E { A = 1, B }', { values: ['A', 'B'], numbers: [1, 2] }],
  ['enum E { A = -1, B = 2, C = 0 }', { values: ['C', 'B', 'A'], numbers: [0, 2, -1] }],
  ['[Flags] enum E { A = 1, B = 2 }', { values: ['A', 'B'], numbers: [1, 2], isFlags: true }],
  ['enum E { [EnumMember(Value="")] A, B }', { values: ['', 'B'], names: ['A', 'B'] }],
  ['enum E { [EnumMember(Value="A")] A }', { values: ['A'] }],
  ['[Description("a")] enum E { A }', { description: 'a', values: ['A'] }],
  ['namespace N { ///<summary>\n///a\n///</summary>\nenum E { } }', { namespace: 'N', description: 'a', values: [] }],
  ['class Outer { enum E { A } }', { nestedIn: 'Outer', values: ['A'] }],
])('%s', (text, want) => {
  const declared = declare(text).find(({ kind }) => kind === 'enum')
  expect(declared?.kind === 'enum' && toEnum(declared, 'E')).toEqual({ kind: 'enum', name: 'E', ...want })
})
