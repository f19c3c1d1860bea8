import { expect, test } from 'vitest'
import { isHost } from '#mocks/http/is-host.ts'

test.each([
  ['', true],
  ['a.example:80', true],
  ['[::1]:80', true],
  [':80', false],
  ['a b', false],
  ['a:x', false],
])('"%s" is a host: %s', (given, want) => {
  expect(isHost(given)).toBe(want)
})
