/** Tags and description. */

import { expect, test } from 'vitest'
import { readProse } from '#servicestack/import/page/read-prose.ts'
import { splitLines } from '#servicestack/import/page-line.ts'

test.each([
  { name: 'nothing', text: '\n\n', want: { tags: '' } },
  { name: 'a sentence', text: '\nShows a berth\n', want: { tags: '', description: 'Shows a berth' } },
  { name: 'two lines', text: 'Shows a berth.\nOr two.', want: { tags: '', description: 'Shows a berth.\nOr two.' } },
  {
    name: 'tags above it',
    text: 'berthsdesk\n\nShows a berth',
    want: { tags: 'berthsdesk', description: 'Shows a berth' },
  },
  {
    name: 'tags with a blank, apart',
    text: 'berthsread only\n\nShows a berth',
    want: { tags: 'berthsread only', description: 'Shows a berth' },
  },
  {
    name: 'a first sentence apart',
    text: 'Shows a berth\n\nOr two',
    want: { tags: '', description: 'Shows a berth\n\nOr two' },
  },
  { name: 'tags alone', text: 'berths', want: { tags: 'berths' } },
  { name: 'one capital word', text: 'Berths', want: { tags: '', description: 'Berths' } },
  {
    name: 'access below',
    text: 'Shows it\nRequires Authentication\nRequired role:Desk',
    want: { tags: '', description: 'Shows it' },
  },
])('$name', ({ text, want }) => {
  expect(readProse(splitLines(text))).toEqual(want)
})
