/** Texts made of several. */

import { expect, test } from 'vitest'
import { foldText } from '#servicestack/import/csharp/fold-text.ts'
import { readTokens } from '#servicestack/import/csharp/read-tokens.ts'
import { SourceText } from '#servicestack/import/csharp/source-text.ts'

const fold = (text: string) => foldText(readTokens(new SourceText(text)), 0, new Map([['A.B', 'x']]))

test('a text ends where the next value begins', () => {
  expect(fold('A.B + "y" + nameof(C.D), 1')).toEqual({ value: 'xyD', end: 12 })
  expect(fold('"y";')).toEqual({ value: 'y', end: 1 })
})

test.each(['1, 2', 'A.C)', '"a".Length)', '"a"', '"a" +)', 'nameof(', ''])('%j is no text', (text) => {
  expect(fold(text)).toBeUndefined()
})
