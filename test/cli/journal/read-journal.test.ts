import { expect, test } from 'vitest'
import { writeJournalHeader } from '#cli/journal/journal-header.ts'
import { type JournalLine, writeJournalLine } from '#cli/journal/journal-line.ts'
import { readJournal } from '#cli/journal/read-journal.ts'
import { sampleRecord } from '../../mocks/sandbox/link/sample-record.ts'

const [event] = sampleRecord.events
const begun: JournalLine = { world: 'a', kind: 'record', record: sampleRecord, real: 0 }

function bytesOf(...lines: readonly JournalLine[]): Uint8Array {
  return Buffer.from([writeJournalHeader('garden'), ...lines.map(writeJournalLine)].join(''))
}

test('worlds come in the order in which they began, and those that ended do not', () => {
  const bytes = bytesOf(begun, { ...begun, world: 'b' }, { ...begun, world: 'c' }, { world: 'b', kind: 'ended' })
  const { worlds, end, torn } = readJournal(bytes, 'garden', 'a.jsonl')
  expect([[...worlds.keys()], end, torn]).toEqual([['a', 'c'], bytes.length, 0])
})

test('an event that comes twice counts the second time', () => {
  const again: JournalLine = { world: 'a', kind: 'step', events: event === undefined ? [] : [event] }
  expect(readJournal(bytesOf(begun, again), 'garden', 'a.jsonl').worlds.get('a')?.count).toBe(41)
})

const faults: readonly { name: string; line: JournalLine; want: string }[] = [
  {
    name: 'a gap',
    line: { world: 'a', kind: 'step', events: [{ ...Object(event), n: 43 }] },
    want: 'where 42 is missing',
  },
  {
    name: 'an old event',
    line: { world: 'a', kind: 'step', events: [{ ...Object(event), n: 40 }] },
    want: 'is older than',
  },
  { name: 'back too far', line: { world: 'a', kind: 'rewound', to: 39 }, want: 'no way back from event 41 to 39' },
  { name: 'back to later', line: { world: 'a', kind: 'rewound', to: 42 }, want: 'no way back from event 41 to 42' },
  {
    name: 'on to what never was',
    line: { world: 'a', kind: 'redone', to: 42, real: 0 },
    want: 'no way from event 41 on',
  },
  { name: 'an unknown world', line: { world: 'b', kind: 'rewound', to: 1 }, want: 'world "b" has not begun before it' },
]

test.each(faults)('a line that cannot follow is refused by its number: $name', ({ line, want }) => {
  const read = () => readJournal(bytesOf(begun, line), 'garden', 'a.jsonl')
  expect(read).toThrow('Line 3 of a.jsonl is damaged')
  expect(read).toThrow(want)
})
