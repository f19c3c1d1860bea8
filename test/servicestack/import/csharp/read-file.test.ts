/** Whole files. */

import { expect, test } from 'vitest'
import { readFile } from '#servicestack/import/csharp/read-file.ts'
import { SourceText } from '#servicestack/import/csharp/source-text.ts'
import { declare } from './reading.ts'

test.each([
  ['using System;\nglobal using A = B.C;\n[assembly: X("a")]\nclass A { }', ['.A']],
  ['namespace N.M { class A { } } namespace O { class B { } } class C { }', ['N.M.A', 'O.B', '.C']],
  ['namespace N { namespace M { class A { } } class B { } }', ['N.M.A', 'N.B']],
  ['namespace N.M;\nclass A { }\nenum B { C }', ['N.M.A', 'N.M.B']],
  ['#nullable enable\npublic delegate void D(int a); class A { };', ['.A']],
  ['', []],
])('%j', (text, want) => {
  expect(declare(text).map(({ namespace, name }) => `${namespace}.${name}`)).toEqual(want)
})

test('what is printed names each namespace from its root', () => {
  const source = new SourceText('namespace N { namespace M.O { class A { } } class B { } }')
  const declared = readFile(source, { isPrinted: true })
  expect(declared.map(({ namespace, name }) => `${namespace}.${name}`)).toEqual(['M.O.A', 'N.B'])
})

test.each([
  ['class A { } }', 'broken-csharp', /a "\}" closes nothing here/],
  ['namespace N { class A { }', 'broken-csharp', /the file ends here, but namespace N is not closed/],
  ['namespace N { int x; }', 'broken-csharp', /a namespace, class, interface or enum is expected here/],
  ['var x = 1;', 'not-csharp', /Pass the C# that \/types\/csharp prints/],
])('%j is refused', (text, code, message) => {
  expect(() => declare(text)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }))
})
