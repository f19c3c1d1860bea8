/** The doubt about arrays. */

import { expect, test } from 'vitest'
import { noteArrays } from '#servicestack/import/csharp/note-arrays.ts'
import type { ImportNote } from '#servicestack/import/import-note.ts'
import type { DataType } from '#servicestack/model/data-type.ts'

function note(count: number): readonly ImportNote[] {
  const item = { kind: 'scalar', scalar: 'int' } as const
  const types: readonly DataType[] = [
    {
      kind: 'class',
      name: 'A',
      members: [
        { name: 'x', property: 'X', type: item, nullable: false },
        ...Array.from({ length: count }, (_, at) => {
          return {
            name: `m${at}`,
            property: `M${at}`,
            type: { kind: 'list', items: item, isArray: true },
            nullable: true,
          } as const
        }),
      ],
    },
    { kind: 'enum', name: 'E', values: [] },
  ]
  const notes: ImportNote[] = []
  noteArrays(types, notes)
  return notes
}

test('members with arrays are named once, and many are counted', () => {
  expect(note(0)).toEqual([])
  expect(note(2)).toMatchObject([{ code: 'array-depth-unknown', message: expect.stringMatching(/: A\.M0, A\.M1\.$/) }])
  expect(note(12)[0]?.message).toMatch(/A\.M9 and 2 more\.$/)
})
