/** Types as exact as any source tells them. */

import { expect, test } from 'vitest'
import type { ImportNote } from '#servicestack/import/import-note.ts'
import { mergeReference } from '#servicestack/import/merge/merge-reference.ts'
import type { Fact } from '#servicestack/model/fact.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

const vague: readonly Fact[] = ['scalars', 'collections']
const told = (text: string, unknown: readonly Fact[]) => {
  const type = readTypeText(text) ?? { kind: 'scalar' as const, scalar: 'object' as const }
  return { source: text, value: { name: 'a', type, nullable: true }, unknown: new Set(unknown) }
}

test.each([
  { script: 'number', exact: 'long', want: 'long', conflicts: 0 },
  { script: 'string', exact: 'DateTime', want: 'DateTime', conflicts: 0 },
  { script: 'List<string>', exact: 'HashSet<Guid>', want: 'HashSet<Guid>', conflicts: 0 },
  { script: 'List<List<string>>', exact: 'string[]', want: 'string[][]', conflicts: 0 },
  { script: 'Dictionary<string,number>', exact: 'Dictionary<Days,int>', want: 'Dictionary<Days,int>', conflicts: 0 },
  { script: 'Page<Berth>', exact: 'Page<Berth>', want: 'Page<Berth>', conflicts: 0 },
  { script: 'string', exact: 'Stream', want: 'Stream', conflicts: 0 },
  { script: 'string', exact: 'int', want: 'int', conflicts: 1 },
  { script: 'Vessel', exact: 'Berth', want: 'Berth', conflicts: 1 },
])('$script and $exact are $want', ({ script, exact, want, conflicts }) => {
  for (const order of [0, 1]) {
    const both = [told(script, vague), told(exact, [])]
    const notes: ImportNote[] = []
    expect(writeTypeText(mergeReference('A.a', order === 0 ? both : both.toReversed(), notes))).toBe(want)
    expect(notes).toHaveLength(conflicts)
  }
})
