/** Comments within comments. */

import { expect, test } from 'vitest'
import { unveilComment, veilComment } from '#servicestack/import/typescript/veil-comment.ts'

test.each([
  { line: '    /** @description a */ b */ c */', ends: 1 },
  { line: '/** @description plain */', ends: 1 },
  { line: '/* @description a */ b */', ends: 2 },
  { line: 'public a: string; /** @description b */', ends: 1 },
])('of $line $ends ends of comments stay, and no letter moves', ({ line, ends }) => {
  const veiled = veilComment(line)
  expect(veiled.split('*/')).toHaveLength(ends + 1)
  expect(veiled).toHaveLength(line.length)
  expect(unveilComment(veiled)).toBe(line)
})
