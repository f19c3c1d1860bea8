/** One text of several captures. */

import { expect, test } from 'vitest'
import type { ImportNote } from '#servicestack/import/import-note.ts'
import { pickText } from '#servicestack/import/merge/pick-text.ts'

test.each([
  { texts: ['Line one line two', 'Line one\nline two'], want: 'Line one\nline two', conflicts: 0 },
  { texts: ['Line one\nline two', 'Line oneline two'], want: 'Line one\nline two', conflicts: 0 },
  { texts: ['row; when nobody', 'row; <system> when nobody'], want: 'row; <system> when nobody', conflicts: 0 },
  { texts: ['one', 'other'], want: 'one', conflicts: 1 },
  { texts: [undefined, 'one'], want: 'one', conflicts: 0 },
])('$texts is "$want"', ({ texts, want, conflicts }) => {
  const notes: ImportNote[] = []
  const told = texts.map((text, at) => ({ source: String(at), value: { text }, unknown: new Set<never>() }))
  expect(pickText('descriptions', 'it', told, ({ text }) => text, notes)).toBe(want)
  expect(notes).toHaveLength(conflicts)
})
