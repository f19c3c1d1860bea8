/** ServiceStack's validators. */

import { expect, test } from 'vitest'
import { readLeading } from '#servicestack/import/csharp/read-attributes.ts'
import { readValidators } from '#servicestack/import/csharp/read-validators.ts'
import { cursorOf } from './reading.ts'

test.each([
  ['[Validate("InclusiveBetween(1,99)")] [Validate("NotEmpty", Message="no")]', ['InclusiveBetween(1,99)', 'NotEmpty']],
  ['[ValidateNotNull]', ['NotNull']],
  ['[ValidateInclusiveBetween(-1, 99)]', ['InclusiveBetween(-1,99)']],
  ['[ValidateRegularExpression("a+")]', ['RegularExpression(`a+`)']],
  ['[ValidateRequest("IsAdmin")] [Validate] [Validated] [Route("/a")]', []],
])('%s', (text, want) => {
  expect(readValidators(readLeading(cursorOf(text)).attributes)).toEqual(want)
})
