import { expect, test } from 'vitest'
import { countFindings } from '#contracts/reporters/count-findings.ts'
import { findingWith } from '../sample.ts'

const group = { finding: findingWith(), seenIn: 1 }
const more = { finding: findingWith({ code: 'more-faults' }), seenIn: 1 }

test.each([
  { groups: [], want: '0 findings' },
  { groups: [group], want: '1 finding' },
  { groups: [group, group, more], want: 'more than 2 findings' },
])('$want', ({ groups, want }) => {
  expect(countFindings(groups, 'finding')).toBe(want)
})
