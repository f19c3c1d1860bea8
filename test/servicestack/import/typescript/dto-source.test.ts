/** What all readers of a block ask for. */

import { expect, test } from 'vitest'
import { splitLines } from '#servicestack/import/page-line.ts'
import { commentsOf, type DtoSource, lineOf } from '#servicestack/import/typescript/dto-source.ts'
import { parseCode } from '#servicestack/import/typescript/parse-code.ts'

test('a declaration knows its line and its comments', () => {
  const parsed = parseCode(splitLines('\n/** Docks */\n// @Api("a")\nclass A { }'))
  const source: DtoSource = {
    ...parsed,
    firstLine: 10,
    aliases: new Map(),
    classes: new Set(),
    enums: new Set(),
    depth: 0,
  }
  const [first] = source.file.statements
  expect(first && lineOf(first, source)).toBe(13)
  expect(first && commentsOf(first, source)).toMatchObject({ description: 'Docks', attributes: [{ name: 'Api' }] })
})
