/** The string literals of C#. */

import { expect, test } from 'vitest'
import { readString } from '#servicestack/import/csharp/read-string.ts'

test.each([
  ['"plain" x', 'plain'],
  ['""', ''],
  [String.raw`"a \"b\" \\ \n\r\t\0\'"`, 'a "b" \\ \n\r\t\0\''],
  [String.raw`"\u00e9\x41\U0001F600\UFFFFFFFF"`, 'éA😀\uFFFD'],
  ['@"C:\\a ""b""\nc"', 'C:\\a "b"\nc'],
  ['$@"{a}"', '{a}'],
  ['$"{a}"', '{a}'],
  ['"""\n say "hi"\n """', 'say "hi"'],
  ['""""a"""b""""', 'a"""b'],
  ["'x'", 'x'],
  ["'\\''", "'"],
])('%s', (text, value) => {
  expect(readString(text, 0)).toMatchObject({ value })
})

test.each(['"abc', '"abc\n"', '"abc\\', '@"abc""', '"""abc""', "'a"])('%j never ends', (text) => {
  expect(readString(text, 0)).toBe('unfinished')
})

test.each(['@class', 'a', '$x', ''])('%j is no string', (text) => {
  expect(readString(text, 0)).toBeUndefined()
})
