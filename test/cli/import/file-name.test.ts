import { expect, test } from 'vitest'
import { fileName } from '#cli/import/file-name.ts'

test.each([
  ['HoldSession', 'HoldSession'],
  ['hold-session.metadata.txt', 'hold-session.metadata.txt'],
  ['../../etc/passwd', 'etc-passwd'],
  ['..\\..\\x', 'x'],
  ['.bashrc', 'bashrc'],
  ['a\nb*/c', 'a-b-c'],
  ['Übersicht', 'U-bersicht'],
  ['NUL.txt', 'source-NUL.txt'],
  ['con', 'source-con'],
  ['..', 'source'],
  ['', 'source'],
  ['__proto__', '__proto__'],
])('%j is kept as %j', (text, want) => {
  expect(fileName(text)).toBe(want)
})

test('no name is longer than file systems allow', () => {
  expect(fileName('x'.repeat(10_000)).length).toBe(120)
})
