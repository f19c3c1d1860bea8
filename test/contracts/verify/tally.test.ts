import { expect, test } from 'vitest'
import type { Finding } from '#contracts/exchange/finding.ts'
import type { Judged } from '#contracts/verify/judged.ts'
import { tally } from '#contracts/verify/tally.ts'
import { findingWith } from '../sample.ts'

test.each<{ state: string; all: readonly Judged[]; want: object }>([
  { state: 'held', all: [judged(3), judged(4)], want: { answers: 2, judged: 7, findings: 0 } },
  { state: 'broken', all: [judged(3), judged(4, findingWith())], want: { answers: 2, judged: 7, findings: 1 } },
  { state: 'warned', all: [judged(3, findingWith({ severity: 'warning' }))], want: { judged: 3, findings: 1 } },
  { state: 'not-checked', all: [], want: { answers: 0, judged: 0, findings: 0, why: 'nobody asked' } },
])('$state', ({ state, all, want }) => {
  expect(tally('status-as-documented', all, 'nobody asked')).toMatchObject({ state, ...want })
})

test('a check that only found out why it cannot judge says that', () => {
  const warned = judged(0, findingWith({ severity: 'warning', hint: 'The password is wrong.' }))
  expect(tally('status-as-documented', [warned], 'nobody asked')).toMatchObject({
    state: 'not-checked',
    why: 'The password is wrong',
  })
})

test('faults that are not listed count as well', () => {
  const many: Judged = { ...judged(1, findingWith()), faults: 2000 }
  expect(tally('status-as-documented', [many], 'nobody asked')).toMatchObject({ state: 'broken', findings: 2000 })
})

test('other checks do not count', () => {
  expect(tally('errors-in-an-envelope', [judged(3)], 'why').state).toBe('not-checked')
})

function judged(count: number, ...findings: readonly Finding[]): Judged {
  return { check: 'status-as-documented', judged: count, faults: findings.length, findings, seen: [] }
}
