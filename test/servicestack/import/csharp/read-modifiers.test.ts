/** The words in front of a declaration. */

import { expect, test } from 'vitest'
import { readModifiers } from '#servicestack/import/csharp/read-modifiers.ts'
import { cursorOf } from './reading.ts'

test.each([
  ['public virtual string Name', ['public', 'virtual'], 'string'],
  ['public abstract partial class A', ['public', 'abstract', 'partial'], 'class'],
  ['new { get; set; }', [], 'new'],
  ['public (int, int) Range', ['public'], '('],
  ['required (int a)', [], 'required'],
  ['string new', [], 'string'],
])('%s', (text, want, next) => {
  const cursor = cursorOf(text)
  expect([...readModifiers(cursor)]).toEqual(want)
  expect(cursor.look().text).toBe(next)
})
