import { expect, test } from 'vitest'
import type { Fault } from '#contracts/exchange/finding.ts'
import { judgedBy } from '#contracts/verify/judged.ts'
import { exchangeWith, findingWith } from '../sample.ts'

const { check: _, exchange: __, ...fault } = findingWith()
const shown = exchangeWith()
const by = { shown, hide: (text: string) => text.replaceAll('s3cret', '***') }

test('a fault becomes a finding that knows its check and the exchange as it may be shown', () => {
  expect(judgedBy('status-as-documented', { judged: 2, faults: [fault], seen: ['Box.id'] }, by)).toEqual([
    {
      check: 'status-as-documented',
      judged: 2,
      faults: 1,
      findings: [{ ...fault, check: 'status-as-documented', exchange: shown }],
      seen: ['Box.id'],
    },
  ])
})

test('all findings about an exchange refer to the same one, so that nothing is masked twice', () => {
  const [judged] = judgedBy('status-as-documented', { judged: 2, faults: [fault, fault] }, by)
  expect(judged?.findings.map(({ exchange }) => exchange === shown)).toEqual([true, true])
})

test('findings leave without secrets', () => {
  const [judged] = judgedBy('status-as-documented', { judged: 1, faults: [{ ...fault, actual: '"s3cret"' }] }, by)
  expect(judged?.findings[0]?.actual).toBe('"***"')
})

test('a check that an exchange does not concern is left out', () => {
  expect(judgedBy('status-as-documented', { judged: 0, faults: [] }, by)).toEqual([])
})

test('a check that found something without judging is not', () => {
  expect(judgedBy('status-as-documented', { judged: 0, faults: [fault] }, by)).toHaveLength(1)
})

test.each([
  { faults: 100, findings: 100, last: fault.actual },
  { faults: 101, findings: 101, last: '1 more' },
  { faults: 2000, findings: 101, last: '1900 more' },
])('of $faults faults $findings findings are told', ({ faults, findings, last }) => {
  const [judged] = judgedBy('status-as-documented', { judged: faults, faults: many(faults) }, by)
  expect(judged?.faults).toBe(faults)
  expect(judged?.findings).toHaveLength(findings)
  expect(judged?.findings.at(-1)?.actual).toBe(last)
})

test('what is not listed breaks the contract only where one of it does', () => {
  const severityOf = (faults: readonly Fault[]) =>
    judgedBy('status-as-documented', { judged: 1, faults }, by)[0]?.findings.at(-1)?.severity
  const warnings = many(102).map((one) => ({ ...one, severity: 'warning' as const }))
  expect(severityOf(warnings)).toBe('warning')
  expect(severityOf([...warnings, fault])).toBe('violation')
})

function many(count: number): readonly Fault[] {
  return Array.from({ length: count }, () => fault)
}
