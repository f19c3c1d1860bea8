/** Generic types of JavaScript. */

import { expect, test } from 'vitest'
import type { DeclaredType } from '#servicestack/import/typescript/declaration.ts'
import { dictionaryOf, wellKnownType, withNull } from '#servicestack/import/typescript/well-known-type.ts'

const text: DeclaredType = { kind: 'scalar', scalar: 'string' }
const number: DeclaredType = { kind: 'scalar', scalar: 'number' }

test.each([
  { name: 'Array', given: [text], want: { kind: 'list', items: text } },
  { name: 'Set', given: [number], want: { kind: 'list', items: number } },
  { name: 'Record', given: [text, number], want: { kind: 'dictionary', values: number } },
  { name: 'Map', given: [number, text], want: { kind: 'dictionary', keys: number, values: text } },
  { name: 'Partial', given: [text], want: text },
  { name: 'Record', given: [text], want: undefined },
  { name: 'Array', given: [], want: undefined },
  { name: 'Page', given: [text], want: undefined },
  { name: 'constructor', given: [text], want: undefined },
])('$name of $given', ({ name, given, want }) => {
  expect(wellKnownType(name, given)).toEqual(want)
})

test('keys of any kind are text, and null goes to scalars and names only', () => {
  expect(dictionaryOf({ kind: 'opaque', text: 'symbol' }, text)).toEqual({ kind: 'dictionary', values: text })
  expect(withNull({ type: text, allowsNull: true })).toEqual({ ...text, isNullable: true })
  expect(withNull({ type: text, allowsNull: false })).toEqual(text)
  const list: DeclaredType = { kind: 'list', items: text }
  expect(withNull({ type: list, allowsNull: true })).toEqual(list)
})
