/** ServiceStack's validators. */

import { expect, test } from 'vitest'
import { readValidators } from '#servicestack/import/attributes/read-validators.ts'
import { readLeading } from '#servicestack/import/csharp/read-attributes.ts'
import { cursorOf } from '../csharp/reading.ts'

test.each([
  ['[Validate("InclusiveBetween(1,99)")] [Validate("NotEmpty", Message="no")]', ['InclusiveBetween(1,99)', 'NotEmpty']],
  ['[Validate(Condition="it.isOdd()", ErrorCode="NotOdd")]', ['it.isOdd()']],
  ['[ValidateNotNull]', ['NotNull']],
  ['[ValidateInclusiveBetween(-1, 99)]', ['InclusiveBetween(-1,99)']],
  ['[ValidateRegularExpression("a+")]', ['RegularExpression(`a+`)']],
  ['[ValidateRequest("IsAdmin")] [Validate] [Validated] [Route("/a")]', []],
])('%s', (text, want) => {
  expect(readValidators(readLeading(cursorOf(text)).attributes)).toEqual(want)
})
