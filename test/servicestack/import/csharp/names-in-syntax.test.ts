/** The names in types. */

import { expect, test } from 'vitest'
import { namesInSyntax } from '#servicestack/import/csharp/names-in-syntax.ts'
import { readTypeSyntax } from '#servicestack/import/csharp/read-type-syntax.ts'
import { cursorOf } from './reading.ts'

test('names are told with the numbers of their arguments', () => {
  const names = namesInSyntax(readTypeSyntax(cursorOf('Map<A.B, C<D[]>>[]')))
  expect(names.map(({ name, arity }) => `${name} ${arity}`)).toEqual(['Map 2', 'A.B 0', 'C 1', 'D 0'])
})
