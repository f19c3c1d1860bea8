import { expect, test } from 'vitest'
import { isTypeName } from '#servicestack/model/is-type-name.ts'

const names = [
  'Vessel',
  '_a1',
  'Page`1',
  'Outer+Inner',
  'Outer`1+Inner`2',
  'Harbour.Api',
  'Vessel[]',
  'String[][]',
  'Größe',
  '船',
  '@class',
  '__proto__',
  'constructor',
  'A'.repeat(10_000),
]

test.each(names)('%.40s may be a name', (name) => {
  expect(isTypeName(name)).toBe(true)
})

const others = [
  '',
  ' ',
  '1a',
  '../../x',
  '..',
  '.x',
  'x.',
  'a/b',
  '*/',
  'a\nb',
  'a\n',
  'Page<Vessel>',
  'a-b',
  'a b',
  'a`',
  'a[',
  'a[,]',
  'zero\u200bwidth',
  '<>f__AnonymousType0`2',
  `A${'[]'.repeat(33)}`,
]

test.each(others)('%j may not', (name) => {
  expect(isTypeName(name)).toBe(false)
})

test('a hostile text is refused in no time', () => {
  expect(isTypeName(`${'a.'.repeat(100_000)}!`)).toBe(false)
  expect(isTypeName(`${'a'.repeat(100_000)}!`)).toBe(false)
})
