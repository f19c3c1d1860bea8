import { expect, test } from 'vitest'
import { wordsOf } from '#mocks/inferred/words-of.ts'

test.each([
  ['vesselKey', 'vessel key'],
  ['IMONumber', 'imo number'],
  ['urlOfPhoto', 'url of photo'],
  ['ticket_no', 'ticket no'],
  ['X_Trace', 'x trace'],
  ['queue-entries', 'queue entries'],
  ['__proto__', 'proto'],
  ['größe', 'gr e'],
  ['', ''],
])('%s is %j', (name, words) => {
  expect(wordsOf(name)).toBe(words)
})
