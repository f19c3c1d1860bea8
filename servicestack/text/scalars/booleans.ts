/** Booleans, with all the spellings that ServiceStack.Text takes for one. */

import type { ScalarRule } from '../scalar-rule.ts'
import { notConvertible } from '../serialization-error.ts'
import { trim } from '../trim.ts'

const truths = new Set(['1', 't', 'T', 'y', 'Y', 'on'])
const falsehoods = new Set(['', '0', 'f', 'F', 'n', 'N'])

/** `True` and `False` in JSV, lower case in JSON. */
export const boolean: ScalarRule = {
  initial: false,
  spelling: 'digits',
  write: (value, format) => (format === 'json' ? String(value === true) : value === true ? 'True' : 'False'),
  read(text) {
    if (truths.has(text)) return true
    if (falsehoods.has(text) || /^of.$/s.test(text)) return false
    const word = trim(text.replaceAll('\0', ' ')).toLowerCase()
    if (word === 'true' || word === 'false') return word === 'true'
    throw notConvertible(text)
  },
}
