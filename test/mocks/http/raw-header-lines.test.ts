import { expect, test } from 'vitest'
import { rawHeaderLines } from '#mocks/http/raw-header-lines.ts'

test('values are found by name in any case, line by line, and read as UTF-8', () => {
  const lines = rawHeaderLines(['Accept', 'a', 'X', 'Zo\u00c3\u00ab', 'ACCEPT', ''])
  expect([lines.get('accept'), lines.get('x'), lines.get('y'), lines.has('x'), lines.has('a')]).toEqual([
    ['a', ''],
    ['Zoë'],
    undefined,
    true,
    false,
  ])
})
