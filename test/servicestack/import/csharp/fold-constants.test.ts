/** Texts in attributes that are not written as one. */

import { expect, test } from 'vitest'
import { foldConstants } from '#servicestack/import/csharp/fold-constants.ts'
import { readTokens } from '#servicestack/import/csharp/read-tokens.ts'
import { SourceText } from '#servicestack/import/csharp/source-text.ts'

const constants = new Map([
  ['Paths.Base', '/api'],
  ['Base', '/api'],
])
const fold = (text: string) =>
  foldConstants(readTokens(new SourceText(text)), constants).map((token) => `${token.kind[0]}:${token.text}`)

test.each([
  ['[A("a" + "b", 1)]', 's:ab'],
  ['[A(Base + "/{Id}")]', 's:/api/{Id}'],
  ['[A(Name = Mine.Paths.Base)]', 's:/api'],
  ['[A(nameof(Berth.No))]', 's:No'],
  ['[A($"{Paths.Base}/{{{nameof(B.Id)}}}")]', 's:/api/{Id}'],
])('%s holds %s', (text, want) => {
  expect(fold(text)).toContain(want)
})

test.each(['[A(Base + Ghost)]', '[A($"{Ghost}")]', '[A(Base | Base)]', 'enum A { B, Base }', '[A(nameof(B)'])(
  '%s stays as it is written',
  (text) => {
    const written = readTokens(new SourceText(text)).map((token) => `${token.kind[0]}:${token.text}`)
    expect(fold(text)).toEqual(written)
  },
)
