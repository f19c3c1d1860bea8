import { expect, test } from 'vitest'
import { describeVerdict } from '#contracts/reporters/describe-verdict.ts'
import { findingWith, reportWith } from '../sample.ts'

const warning = findingWith({ severity: 'warning', pointer: '/other' })

test.each([
  { report: reportWith(), want: 'Conforms: 307 facts checked in 15 answers.' },
  { report: reportWith({ findings: [warning] }), want: 'Conforms: 307 facts checked in 15 answers, with 1 warning.' },
  {
    report: reportWith({
      verdict: { kind: 'violates' },
      findings: [findingWith(), findingWith(), warning],
      tallies: [{ check: 'json-matches-the-contract', state: 'broken', answers: 6, judged: 294, findings: 2 }],
    }),
    want: 'Violates the contract: 1 finding in 1 check, with 1 warning.',
  },
  {
    report: reportWith({ verdict: { kind: 'could-not-run', why: 'nobody is there' } }),
    want: 'Could not verify HoldSession: nobody is there.',
  },
  {
    report: reportWith({
      verdict: { kind: 'violates' },
      findings: [findingWith(), findingWith({ code: 'more-faults', pointer: '', actual: '1900 more' })],
      tallies: [{ check: 'json-matches-the-contract', state: 'broken', answers: 6, judged: 294, findings: 1901 }],
    }),
    want: 'Violates the contract: more than 1 finding in 1 check.',
  },
])('$want', ({ report, want }) => {
  expect(describeVerdict(report)).toBe(want)
})
