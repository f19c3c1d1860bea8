import { expect, test } from 'vitest'
import { decideVerdict } from '#contracts/verify/decide-verdict.ts'
import type { Tally } from '#contracts/verify/event.ts'

const open = { kind: 'open' } as const
const refused = { kind: 'refused', why: 'it was refused' } as const

test.each([
  { name: 'all held', tallies: [tally('held'), tally('held')], opening: open, want: { kind: 'conforms' } },
  { name: 'a warning', tallies: [tally('held'), tally('warned')], opening: open, want: { kind: 'conforms' } },
  { name: 'one broken', tallies: [tally('held'), tally('broken')], opening: open, want: { kind: 'violates' } },
  { name: 'broken after a refusal', tallies: [tally('broken')], opening: refused, want: { kind: 'violates' } },
  {
    name: 'refused',
    tallies: [tally('held'), tally('not-checked')],
    opening: refused,
    want: { kind: 'could-not-run', why: 'it was refused' },
  },
  {
    name: 'one that judged nothing',
    tallies: [tally('held'), tally('not-checked')],
    opening: open,
    want: { kind: 'could-not-run', why: 'status-as-documented was not checked: no answer' },
  },
])('$name: $want.kind', ({ tallies, opening, want }) => {
  expect(decideVerdict(tallies, [], opening)).toEqual(want)
})

test('what was left out on purpose need not be judged', () => {
  expect(decideVerdict([tally('not-checked')], ['status-as-documented'], open)).toEqual({ kind: 'conforms' })
})

function tally(state: Tally['state']): Tally {
  return { check: 'status-as-documented', state, answers: 1, judged: 1, findings: 0, why: 'no answer' }
}
