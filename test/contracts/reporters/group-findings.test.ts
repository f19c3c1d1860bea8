import { expect, test } from 'vitest'
import { groupFindings } from '#contracts/reporters/group-findings.ts'
import { exchangeWith, findingWith } from '../sample.ts'

test('the same fault in several answers is one group, in the order of first sight', () => {
  const first = findingWith()
  const again = findingWith({ exchange: exchangeWith({ answer: { reason: 'later' } }) })
  const other = findingWith({ pointer: '/ended' })
  expect(groupFindings([first, other, again])).toEqual([
    { finding: first, seenIn: 2 },
    { finding: other, seenIn: 1 },
  ])
})

test.each([
  { name: 'another value', change: { actual: '"no"' } },
  { name: 'another check', change: { check: 'jsv-matches-the-contract' } },
  { name: 'another code', change: { code: 'missing-member' } },
  { name: 'another expectation', change: { expected: 'None' } },
] as const)('$name is another fault', ({ change }) => {
  expect(groupFindings([findingWith(), findingWith(change)])).toHaveLength(2)
})

test('bodies that cannot be read for one reason are one group, whatever they hold', () => {
  const unreadable = (actual: string) => findingWith({ code: 'unreadable', pointer: '', actual })
  expect(groupFindings([unreadable('{a'), unreadable('{b')])).toMatchObject([{ seenIn: 2 }])
})
