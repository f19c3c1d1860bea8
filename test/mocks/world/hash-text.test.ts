import { expect, test } from 'vitest'
import { hashText } from '#mocks/world/hash-text.ts'

test.each([
  { text: '', want: 0x811c9dc5 },
  { text: 'a', want: 0xe40c292c },
  { text: 'foobar', want: 0xbf9cf968 },
])('$text has the hash that the authors of FNV-1a publish', ({ text, want }) => {
  expect(hashText(text) >>> 0).toBe(want)
})

test('a text hashed in two parts has the hash of the whole', () => {
  expect(hashText('bar', hashText('foo'))).toBe(hashText('foobar'))
})
