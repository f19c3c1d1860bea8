import { expect, test } from 'vitest'
import { matchNamed } from '#servicestack/compare/match-named.ts'

const kinds = { added: 'type-added', removed: 'type-removed', renamed: 'type-renamed' } as const
const parts = ({ parts: all }: { name: string; parts: string[] }) => all
const thing = (name: string, ...all: string[]) => ({ name, parts: all })

test('what stayed is paired, under its new name too', () => {
  const before = [thing('A', 'x'), thing('B', 'y', 'z'), thing('C', 'w')]
  const after = [thing('A', 'x', 'q'), thing('D', 'y', 'z'), thing('E', 'v')]
  expect(matchNamed(before, after, kinds, parts)).toEqual({
    changes: [
      { kind: 'type-added', place: 'E' },
      { kind: 'type-removed', place: 'C' },
      { kind: 'type-renamed', place: 'D', before: 'B', after: 'D' },
    ],
    pairs: [
      { before: before[0], after: after[0] },
      { before: before[1], after: after[1] },
    ],
  })
})
