/** The tokens of C#. */

import { expect, test } from 'vitest'
import { readTokens } from '#servicestack/import/csharp/read-tokens.ts'
import { SourceText } from '#servicestack/import/csharp/source-text.ts'

const read = (text: string) => readTokens(new SourceText(text))

test.each([
  ['List<int?>[] x;', ['name List', 'sign <', 'name int', 'sign ?', 'sign >', 'sign [', 'sign ]', 'name x', 'sign ;']],
  ['@class Größe _a1', ['name @class', 'name Größe', 'name _a1']],
  ['a => 1.5f << 0x1F', ['name a', 'sign =>', 'number 1.5f', 'sign <<', 'number 0x1F']],
  ['///<summary>\n// no\n//// no\n/* no */ #nullable enable\nx', ['doc ///<summary>', 'name x']],
  ['[Api("a // \\" b")]', ['sign [', 'name Api', 'sign (', 'string a // " b', 'sign )', 'sign ]']],
  ['[A($"/{B}", @$"c")]', ['sign [', 'name A', 'sign (', 'template /{B}', 'sign ,', 'template c', 'sign )', 'sign ]']],
  ['#if DEBUG\n§\n#else\na\n#endif\n#region b', ['name a']],
])('%j', (text, want) => {
  expect(read(text).map(({ kind, text: found }) => `${kind} ${found}`.trim())).toEqual([...want, 'end'])
})

test('tokens know their lines, also behind comments and texts of several', () => {
  expect(read('/* 1\n2 */ a\n@"\n" b\r\nc').map(({ line }) => line)).toEqual([2, 3, 4, 5, 5])
})

test('a letter that C# does not know is refused with its number', () => {
  expect(() => read('class A \u0007')).toThrow(/column 9.*C# source holds no U\+0007 here/)
})
