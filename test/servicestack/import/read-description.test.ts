/** Descriptions and the tags above them. */

import { expect, test } from 'vitest'
import { splitLines } from '#servicestack/import/page-line.ts'
import { readDescription } from '#servicestack/import/read-description.ts'

test.each([
  { name: 'the only paragraph', prose: '\nSearches visits\n', declared: 'Searches visits', want: 'Searches visits' },
  { name: 'its lines', prose: 'One.\nTwo.', declared: 'One.Two.', want: 'One.\nTwo.' },
  { name: 'its paragraphs', prose: 'One.\n\nTwo.', declared: 'One.Two.', want: 'One.\n\nTwo.' },
  { name: 'what the DTO says when the page says nothing', prose: '', declared: 'Docks', want: 'Docks' },
  {
    name: 'what the page says when the DTO says nothing',
    prose: 'Docks a vessel',
    declared: undefined,
    want: 'Docks a vessel',
  },
  { name: 'nothing', prose: '\n\n', declared: undefined, want: undefined },
])('the description is $name', ({ prose, declared, want }) => {
  const { description, notes } = readDescription(splitLines(prose), declared)
  expect(description).toBe(want)
  expect(notes).toEqual([])
})

test('a line of tags above the description is left out with a note', () => {
  const { description, notes } = readDescription(splitLines('\nvesselspilot\n\nDocks a vessel'), 'Docks a vessel')
  expect(description).toBe('Docks a vessel')
  expect(notes).toEqual([
    {
      code: 'tags-left-out',
      line: 2,
      message: '"vesselspilot" above the description reads like tags, which a model does not keep: left out.',
    },
  ])
})

test('a single word that no DTO confirms is taken for a tag', () => {
  const { description, notes } = readDescription(splitLines('vessels'), undefined)
  expect(description).toBeUndefined()
  expect(notes).toMatchObject([{ code: 'tags-left-out', line: 1 }])
})
