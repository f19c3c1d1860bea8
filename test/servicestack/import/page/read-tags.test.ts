/** Glued tags. */

import { expect, test } from 'vitest'
import { readTags } from '#servicestack/import/page/read-tags.ts'

test.each([
  { text: '', isSelection: false, want: { kind: 'told', tags: [] } },
  { text: '', isSelection: true, want: { kind: 'unknown' } },
  { text: 'berthsdesk', isSelection: false, want: { kind: 'glued', text: 'berthsdesk' } },
])('"$text" in a selection: $isSelection', ({ text, isSelection, want }) => {
  expect(readTags(text, isSelection).tags).toEqual(want)
})
