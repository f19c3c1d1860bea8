import { expect, test } from 'vitest'
import { cutter as json } from '#servicestack/json/cutter.ts'
import { cutterOf } from '#servicestack/jsv/cutter.ts'
import type { Separation } from '#servicestack/text/behind-value.ts'
import { cutEntries } from '#servicestack/text/cut-entries.ts'
import type { Cutter } from '#servicestack/text/cutter.ts'
import { dialects } from '#servicestack/text/dialect.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'

const jsv = cutterOf(dialects['8.6'])

const rows: { name: string; given: string; cutter: Cutter; separation?: Separation; want: unknown[] }[] = [
  {
    name: 'JSV entries are cut raw',
    given: '{a:b,c:"d,e"}',
    cutter: jsv,
    want: [
      ['a', 'b'],
      ['c', '"d,e"'],
    ],
  },
  {
    name: 'JSON entries lose blanks and quotes, but not their escapes',
    given: '{ "a" : 1 , "c" : "d\\n" }',
    cutter: json,
    want: [
      ['a', '1'],
      ['c', 'd\\n'],
    ],
  },
  { name: 'an empty value is none', given: '{a:}', cutter: jsv, want: [['a', null]] },
  { name: 'null is none in JSON', given: '{"a":null}', cutter: json, want: [['a', null]] },
  { name: 'a missing end does not matter', given: '{a:b', cutter: jsv, want: [['a', 'b']] },
  { name: 'the colon is not looked at', given: '{"a"="b"}', cutter: json, want: [['a', 'b']] },
  {
    name: 'a dictionary goes on behind a value that nothing separates',
    given: '{a:"b"c:d}',
    cutter: jsv,
    separation: 'separator',
    want: [
      ['a', '"b"'],
      ['c', 'd'],
    ],
  },
]

test.each(rows)('$name', ({ given, cutter, separation = 'anything', want }) => {
  expect([...cutEntries(given, 1, separation, cutter)]).toEqual(want)
})

test.each(['{a', '{a:b,}', '{a:b}}', '{a:b} ', '{a:"b"c:d}'])('in JSV %j runs off the end', (given) => {
  expect(() => [...cutEntries(given, 1, 'anything', jsv)]).toThrow(SerializationError)
})
