/** Booleans, with all the spellings that ServiceStack.Text takes for one. */

import type { ScalarRule } from '../scalar-rule.ts'
import { trim } from '../trim.ts'
import { refuse } from './refuse.ts'

/** `True` and `False`. */
export const boolean: ScalarRule = {
  initial: false,
  spelling: 'digits',
  write: (value) => (value === true ? 'True' : 'False'),
  read(text) {
    // what a checkbox sends is known exactly or not at all; the last letter of `off` is not looked at
    if (/^(?:[1tTyY]|on)$/.test(text)) return true
    if (/^(?:[0fFnN]?|of.)$/s.test(text)) return false
    const word = trim(text.replaceAll('\0', ' ')).toLowerCase()
    return word === 'true' || (word === 'false' ? false : refuse(text))
  },
}
