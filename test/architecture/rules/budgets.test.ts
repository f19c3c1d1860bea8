/** Proves that the budgets can be overdrawn. */

import { expect, test } from 'vitest'
import { buildHouse } from '../house.ts'
import { placeOf } from '../violation.ts'
import { fileLength, functionLength, medianLength, nesting } from './budgets.ts'

const lines = (count: number): string => `${'//\n'.repeat(count - 1)}//\n`

test('a file may have 300 lines and not one more', () => {
  const house = buildHouse({ 'cli/a.ts': lines(300), 'cli/b.ts': lines(301), 'generated/c.ts': lines(900) })
  expect(fileLength(house).map(placeOf)).toEqual(['cli/b.ts:301'])
})

test('the middle file may have 80 lines and not one more', () => {
  const outer = { 'cli/short.ts': lines(1), 'cli/long.ts': lines(300), 'generated/c.ts': lines(900) }
  expect(medianLength(buildHouse({ ...outer, 'cli/middle.ts': lines(80) }))).toEqual([])
  expect(medianLength(buildHouse({ ...outer, 'cli/middle.ts': lines(81) })).map(placeOf)).toEqual(['cli/middle.ts:1'])
})

test('a function may have 40 lines and not one more, its documentation not counted', () => {
  const body = (count: number): string => `{\n${lines(count - 2)}}`
  const given = [
    `/**\n * Long ago.\n */\nfunction lawful() ${body(40)}`,
    `const arrow = () => ${body(41)}`,
    `class A { method() ${body(41)} }`,
    'declare function overload(): void',
  ].join('\n')
  expect(functionLength(buildHouse({ 'cli/a.ts': given })).map(placeOf)).toEqual(['cli/a.ts:44', 'cli/a.ts:85'])
})

const nestings = [
  { name: 'three levels', given: 'for (;;) { while (a) { if (b) { c() } } }', isLegal: true },
  { name: 'four levels', given: 'for (;;) { while (a) { if (b) { try { c() } finally {} } } }', isLegal: false },
  { name: 'loops without blocks', given: 'for (;;) for (;;) for (;;) for (;;) c()', isLegal: false },
  { name: 'switch counts', given: 'do { for (;;) { for (;;) { switch (a) {} } } } while (b)', isLegal: false },
  { name: 'a guard on one line', given: 'for (;;) { for (;;) { for (;;) { if (a) continue } } }', isLegal: true },
  { name: 'a chain of else if', given: 'if (a) {} else if (b) {} else if (c) {} else if (d) {}', isLegal: true },
  {
    name: 'a function starts anew',
    given: 'for (;;) { for (;;) { a(() => { for (;;) { if (b) {} } }) } }',
    isLegal: true,
  },
  { name: 'four levels in a callback', given: 'a(() => { for (;;) for (;;) for (;;) for (;;) b() })', isLegal: false },
]

test.each(nestings)('nesting: $name', ({ given, isLegal }) => {
  const house = buildHouse({ 'cli/a.ts': `function f() {\n${given}\n}` })
  expect(nesting(house).map(placeOf)).toEqual(isLegal ? [] : ['cli/a.ts:2'])
})
