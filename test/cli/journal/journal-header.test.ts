import { expect, test } from 'vitest'
import { checkJournalHeader, writeJournalHeader } from '#cli/journal/journal-header.ts'

test('a header is accepted by the API it was written for', () => {
  expect(() => checkJournalHeader(writeJournalHeader('garden'), 'garden', 'a.jsonl')).not.toThrow()
})

test.each([
  { name: 'a text', line: 'text', want: 'a.jsonl is no journal of Understudy' },
  { name: 'another object', line: '{"understudy":"journal"}', want: 'a.jsonl is no journal of Understudy' },
  { name: 'a later format', line: '{"understudy":"journal","version":2,"api":"garden"}', want: 'has the format 2' },
  { name: 'another API', line: writeJournalHeader('harbour'), want: 'holds worlds of "harbour", and this is "garden"' },
])('anything else is refused with what to do: $name', ({ line, want }) => {
  expect(() => checkJournalHeader(line, 'garden', 'a.jsonl')).toThrow(want)
})
