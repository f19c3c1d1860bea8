import { expect, test } from 'vitest'
import { type JournalLine, readJournalLine, writeJournalLine } from '#cli/journal/journal-line.ts'
import { sampleRecord } from '../../mocks/sandbox/link/sample-record.ts'

const lines: readonly JournalLine[] = [
  { world: '', kind: 'record', record: sampleRecord, real: 1 },
  { world: 'a', kind: 'step', events: sampleRecord.events },
  { world: 'a', kind: 'rewound', to: 3 },
  { world: 'a', kind: 'redone', to: 4, real: 2 },
  { world: 'a', kind: 'clock', clock: { at: 5, rate: 10 }, real: 3 },
  { world: 'a', kind: 'ended' },
]

test.each(lines)('a line is one line, and is read as it was written: $kind', (line) => {
  const text = writeJournalLine(line)
  expect(text.indexOf('\n')).toBe(text.length - 1)
  expect(readJournalLine(text)).toEqual(line)
})

test.each([
  { name: 'no JSON', text: '{', want: 'JSON' },
  { name: 'no world', text: '{"kind":"ended"}', want: 'world is not a text' },
  {
    name: 'a kind that nobody writes',
    text: '{"world":"","kind":"begun"}',
    want: 'kind is "begun", which nobody writes',
  },
  { name: 'no place to go back to', text: '{"world":"","kind":"rewound","to":-1}', want: 'to is not a whole number' },
  { name: 'a step without a patch', text: '{"world":"","kind":"step","events":[{"n":1}]}', want: 'events[0].s' },
  {
    name: 'a clock that goes back',
    text: '{"world":"","kind":"clock","clock":{"at":1,"rate":-1}}',
    want: 'rate is less',
  },
])('what is no line is refused: $name', ({ text, want }) => {
  expect(() => readJournalLine(text)).toThrow(want)
})
