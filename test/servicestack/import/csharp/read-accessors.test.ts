/** What a property can do. */

import { expect, test } from 'vitest'
import { readAccessors } from '#servicestack/import/csharp/read-accessors.ts'
import { cursorOf } from './reading.ts'

test.each([
  ['{ get; set; }', ['get', 'set']],
  ['{ get; init; } = new List<int>{ 1, 2 };', ['get', 'init']],
  ['{ get; private set; }', ['get']],
  ['{ get { return a; } set => a = value; }', ['get', 'set']],
  ['=> a + b;', ['get']],
  ['{ }', []],
])('%s', (text, want) => {
  const cursor = cursorOf(`${text} next`)
  expect([...readAccessors(cursor, 'here')]).toEqual(want)
  expect(cursor.look().text).toBe('next')
})

test.each(['{ get; set;', '{ get }', '{ get; } = 1', 'x'])('%j is refused', (text) => {
  expect(() => readAccessors(cursorOf(text), 'here')).toThrow(/expected/)
})
