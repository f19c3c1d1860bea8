/** Walking over tokens. */

import { expect, test } from 'vitest'
import { cursorOf } from './reading.ts'

test('signs and words are taken when they come, texts never are', () => {
  const cursor = cursorOf('class "class" ;')
  expect([cursor.takes(';'), cursor.takes('class'), cursor.takes('class')]).toEqual([false, true, false])
  expect(cursor.next().kind).toBe('string')
  expect([cursor.takes(';'), cursor.look().kind, cursor.next().kind, cursor.next().kind]).toEqual([
    true,
    'end',
    'end',
    'end',
  ])
})

test('a keyword may be a name, and names make a path', () => {
  expect(cursorOf('@class').name('')).toBe('class')
  expect(cursorOf('global::A.B.C<').path('')).toBe('global.A.B.C')
})

test('brackets are skipped with all that they hold', () => {
  const cursor = cursorOf('{ a(b[0]) { "}" } } x')
  cursor.skipBracket('')
  expect(cursor.look().text).toBe('x')
})

test('a statement ends behind its own semicolon', () => {
  const cursor = cursorOf('= () => { a; b; }; x')
  cursor.skipStatement('')
  expect(cursor.look().text).toBe('x')
})

test.each([
  [
    'a bracket that stays open',
    () => cursorOf('a\n{ b').skipStatement('here'),
    /line 2, column 1.*a "\{" here is never closed/,
  ],
  [
    'a statement that stays open',
    () => cursorOf('a').skipStatement('here'),
    /the file ends here, but ";" is expected here/,
  ],
  ['a missing name', () => cursorOf('1').name('here'), /a name is expected here/],
  ['a missing sign', () => cursorOf('a').expect('{', 'here'), /"\{" is expected here/],
])('%s is refused', (_, read, message) => {
  expect(read).toThrow(message)
})

test('what is not for this reader is told apart from what is damaged', () => {
  expect(cursorOf('a').refuseOther('no')).toMatchObject({ code: 'not-csharp' })
  expect(cursorOf('a').refuse('no')).toMatchObject({ code: 'broken-csharp' })
})
