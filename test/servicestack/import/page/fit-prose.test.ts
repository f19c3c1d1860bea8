/** Prose beside the description in the code. */

import { expect, test } from 'vitest'
import { fitProse } from '#servicestack/import/page/fit-prose.ts'
import type { PageTags } from '#servicestack/import/page/page.ts'

const none: PageTags = { kind: 'told', tags: [] }

test.each([
  { name: 'the very same', description: 'Docks it', told: 'Docks it', want: { tags: none, description: 'Docks it' } },
  {
    name: 'blanks that a page loses',
    description: 'Docks it.\nOnce',
    told: 'Docks it.\r\n\r\n\tOnce',
    want: { tags: none, description: 'Docks it.\r\n\r\n\tOnce' },
  },
  {
    name: 'tags with blanks above it',
    description: 'berthsread only\nDocks it',
    told: 'Docks it',
    want: { tags: { kind: 'glued', text: 'berthsread only' }, description: 'Docks it' },
  },
  {
    name: 'a first word that looks like tags',
    tags: { kind: 'glued', text: 'docks' } as const,
    description: 'it at\na berth',
    told: 'docks\n\nit at a berth',
    want: { tags: none, description: 'docks\n\nit at a berth' },
  },
  { name: 'that it is empty', description: undefined, told: '', want: { tags: none, description: '' } },
  { name: 'another text', description: 'Docks it', told: 'Other', want: { tags: none, description: 'Docks it' } },
  { name: 'nothing', description: 'Docks it', told: undefined, want: { tags: none, description: 'Docks it' } },
])('code tells $name', ({ tags = none, description, told, want }) => {
  const printed = description === undefined ? {} : { description }
  const { notes, ...prose } = fitProse({ tags, ...printed, notes: [] }, told)
  expect(prose).toEqual(want)
  expect(notes.map(({ code }) => code)).toEqual(want.tags.kind === 'glued' ? ['tags-inferred'] : [])
})
