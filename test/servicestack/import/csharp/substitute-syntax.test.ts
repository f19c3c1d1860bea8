/** Types in the places of parameters. */

import { expect, test } from 'vitest'
import { readTypeSyntax } from '#servicestack/import/csharp/read-type-syntax.ts'
import { bind, substituteSyntax } from '#servicestack/import/csharp/substitute-syntax.ts'
import { cursorOf } from './reading.ts'

const type = (text: string) => readTypeSyntax(cursorOf(text))

test.each([
  ['T', 'int'],
  ['List<T[]>', 'List<int[]>'],
  ['Map<T, U>', 'Map<int, U>'],
  ['T<T>', 'T<int>'],
])('%s becomes %s', (given, want) => {
  expect(substituteSyntax(type(given), bind([type('T'), type('U')], [type('int')]))).toEqual(type(want))
})
