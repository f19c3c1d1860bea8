/** Constant texts. */

import { expect, test } from 'vitest'
import { readConstants } from '#servicestack/import/csharp/read-constants.ts'
import { readTokens } from '#servicestack/import/csharp/read-tokens.ts'
import { SourceText } from '#servicestack/import/csharp/source-text.ts'

const read = (...files: string[]) => readConstants(files.map((text) => readTokens(new SourceText(text))))

test('constants may be made of others, wherever those stand', () => {
  const single = read('class A { const string Full = B.Base + "/a"; }', 'class B { const String Base = "/b"; }')
  expect([single.get('A.Full'), single.get('Full')]).toEqual(['/b/a', '/b/a'])
})

test('a name that two classes use needs its class', () => {
  const constants = read('class A { const string X = "a"; } class B { const string X = "b"; const int Y = 1; }')
  expect([constants.get('A.X'), constants.get('B.X'), constants.get('X'), constants.get('Y')]).toEqual([
    ...['a', 'b', undefined, undefined],
  ])
})

test("verbs and roles are ServiceStack's own", () => {
  expect(read().get('HttpMethods.Delete')).toBe('DELETE')
  expect(read().get('RoleNames.Admin')).toBe('Admin')
})
