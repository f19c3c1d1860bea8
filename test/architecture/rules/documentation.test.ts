/** Proves that the rules about documentation can fail. */

import { expect, test } from 'vitest'
import { buildHouse } from '../house.ts'
import { placeOf } from '../violation.ts'
import { documentedExports, fileHeaders } from './documentation.ts'

const headers = [
  { name: 'one line', given: '/** Parses JSV. */\n', isLegal: true },
  { name: 'several lines', given: '/**\n * Parses JSV,\n * and nothing else.\n */\n', isLegal: true },
  { name: 'below a hashbang', given: '#!/usr/bin/env node\n/** Starts a command. */\n', isLegal: true },
  { name: 'none', given: 'export const a = 1', isLegal: false },
  { name: 'no documentation comment', given: '// Parses JSV.\n', isLegal: false },
  { name: 'below the imports', given: "import './b.ts'\n/** Parses JSV. */\n", isLegal: false },
  { name: 'no sentence', given: '/** jsv */\n', isLegal: false },
  { name: 'empty', given: '/** */\n', isLegal: false },
]

test.each(headers)('file headers: $name', ({ given, isLegal }) => {
  expect(fileHeaders(buildHouse({ 'cli/a.ts': given })).map(placeOf)).toEqual(isLegal ? [] : ['cli/a.ts:1'])
})

const exports = [
  { name: 'documented', given: '/** Adds. */\nexport function add() {}', want: [] },
  { name: 'not exported', given: 'function add() {}', want: [] },
  { name: 'a reason in between', given: '/** The answer. */\n// known since 1979\nexport const a = b as A', want: [] },
  { name: 'overloads', given: '/** Adds. */\nexport function a(b: 1): 1\nexport function a(b: 2): 2 {}', want: [] },
  { name: 'a function', given: 'export function add() {}', want: [3] },
  { name: 'a type', given: 'export type A = 1', want: [3] },
  {
    name: 'a constant after a documented one',
    given: '/** One. */\nexport const a = 1\nexport const b = 2',
    want: [5],
  },
  { name: 'a list of names', given: 'const a = 1\nexport { a }', want: [4] },
  { name: 'a default', given: 'export default 1', want: [3] },
  { name: 'a line comment', given: '// Adds.\nexport function add() {}', want: [4] },
  { name: 'an empty comment', given: '/** */\nexport function add() {}', want: [4] },
  { name: 'a blank line in between', given: '/** Adds. */\n\nexport function add() {}', want: [5] },
  { name: 'a re-export outside a barrel', given: "export { a } from './b.ts'", want: [3] },
]

test.each(exports)('documented exports: $name', ({ given, want }) => {
  const house = buildHouse({ 'cli/a.ts': `/** The file itself. */\n\n${given}` })
  expect(documentedExports(house).map(placeOf)).toEqual(want.map((line) => `cli/a.ts:${line}`))
})

test('the sentence on top of a file is about the file, not about its first export', () => {
  const house = buildHouse({ 'cli/a.ts': '/** Adds. */\nexport function add() {}' })
  expect(documentedExports(house).map(placeOf)).toEqual(['cli/a.ts:2'])
})

test('a barrel may hand names on without a word, but not invent one', () => {
  const barrel = "/** The names. */\n\nexport { serve } from './server.ts'\nexport const a = 1"
  expect(documentedExports(buildHouse({ 'mocks/index.ts': barrel })).map(placeOf)).toEqual(['mocks/index.ts:4'])
})
