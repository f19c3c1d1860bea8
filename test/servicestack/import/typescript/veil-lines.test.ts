/** Lines that no parser can read. */

import { expect, test } from 'vitest'
import { splitLines } from '#servicestack/import/page-line.ts'
import { veilLines } from '#servicestack/import/typescript/veil-lines.ts'

test('closings are known by the lines of their source, and no line moves', () => {
  const lines = splitLines('// on top\n/** @description a */ b */\nexport class A<B[]>\n{\n}')
  const { code, closings } = veilLines(lines.slice(1))
  expect([...closings]).toEqual([[3, ['B[]']]])
  expect(code.split('\n').map((line) => line.length)).toEqual([26, 19, 1, 1])
  expect(code).not.toContain('B[]')
})
