/** The refusal of broken TypeScript. */

import { expect, test } from 'vitest'
import { brokenTypeScript } from '#servicestack/import/typescript/broken-type-script.ts'

test('the refusal names the line as it stands in its source', () => {
  const { code, message } = brokenTypeScript({ text: '  public id string;', number: 5 }, 12, "';' expected.")
  expect(code).toBe('broken-typescript')
  expect(message).toContain(`line 5, column 13 ("public id string;"): the TypeScript is broken here: ';' expected.`)
})

test('a long line is cut', () => {
  expect(brokenTypeScript({ text: 'x'.repeat(1000), number: 1 }, 0, '').place.excerpt).toHaveLength(120)
})
