/** Parsing what ServiceStack prints. */

import { expect, test } from 'vitest'
import { splitLines } from '#servicestack/import/page-line.ts'
import { parseCode } from '#servicestack/import/typescript/parse-code.ts'

test('what no parser can read is hidden, and everything else stays where it is', () => {
  const code = `class Page
{ constructor?: string; createResponse() { return new { [index:string]: A; }(); } }
class B { }`
  const { file, constructors, closings } = parseCode(splitLines(code))
  expect(file.text).toHaveLength(code.length)
  expect([...constructors]).toEqual([code.indexOf('constructor')])
  expect(file.text.indexOf('class B')).toBe(code.indexOf('class B'))
  expect(closings.size).toBe(0)
  expect([...parseCode(splitLines('class Page<A[]>\n{ }')).closings]).toEqual([[1, ['A[]']]])
})

test('broken syntax is refused where it stands', () => {
  expect(() => parseCode(splitLines('class A {\n  b c\n}'))).toThrow(/line 2/)
})
