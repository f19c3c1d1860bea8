/** The laws that a reader obeys for texts so large that only one reader of each kind is asked, as tests. */

import { test } from 'vitest'
import { deepestTexts, patience, vastTexts } from './hostile-texts.ts'
import { type OwnReader, ownAnswer } from './own-answer.ts'
import { named } from './sample-model.ts'

/** Declares the tests: it neither hangs nor overflows the stack. */
export function holdsUnderExtremes(reader: OwnReader): void {
  test(
    'two hundred thousand levels neither make it hang nor overflow the stack',
    () => {
      for (const text of deepestTexts) ownAnswer(reader, text, named('Node'))
    },
    patience,
  )

  test(
    'ten megabytes of quotes do not make it hang',
    () => {
      for (const text of vastTexts()) ownAnswer(reader, text, named('Node'))
    },
    patience,
  )
}
