import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { writeJson } from '#contracts/reporters/write-json.ts'
import type { Report } from '#contracts/verify/event.ts'
import { exchangeWith, findingWith, reportWith } from '../sample.ts'
import { reportSchema } from './report-schema.ts'

const validate = new Ajv({ allErrors: true }).compile(reportSchema)
const { ask, request } = exchangeWith()

test.each<{ name: string; given: Partial<Report> }>([
  { name: 'a conforming server', given: { unseen: ['SessionInfo.outcome'], leaves: 'Left.' } },
  {
    name: 'a violating one',
    given: { verdict: { kind: 'violates' }, findings: [findingWith(), findingWith({ offset: 3 })] },
  },
  {
    name: 'a silent one',
    given: {
      verdict: { kind: 'could-not-run', why: 'gone' },
      findings: [
        findingWith({ exchange: exchangeWith({ outcome: { kind: 'unanswered', code: 'timed-out', why: 'late' } }) }),
      ],
    },
  },
  { name: 'a distant one', given: { withheld: [{ ask, request }], tallies: [], sent: 0 } },
])('the report about $name has the shape that its readers know', ({ given }) => {
  validate(documentOf(given))
  expect(validate.errors).toBeNull()
})

test('a finding carries its evidence', () => {
  expect(documentOf({ findings: [findingWith(), findingWith()] })).toMatchObject({
    findings: [
      {
        seenIn: 2,
        pointer: '/members/0/muted',
        exchange: 1,
      },
    ],
    exchanges: [
      {
        number: 1,
        curl: expect.stringContaining('$UNDERSTUDY_PASSWORD'),
        request: { url: request.url },
        outcome: { answer: { status: 200 } },
      },
    ],
  })
})

test('each exchange is written once, however much is wrong with it', () => {
  const [one, other] = [exchangeWith(), exchangeWith({ answer: { status: 500 } })]
  const findings = [
    findingWith({ pointer: '/a', exchange: one }),
    findingWith({ pointer: '/b', exchange: other }),
    findingWith({ pointer: '/c', exchange: one }),
  ]
  expect(documentOf({ findings })).toMatchObject({
    findings: [{ exchange: 1 }, { exchange: 2 }, { exchange: 1 }],
    exchanges: [{ number: 1 }, { number: 2, outcome: { answer: { status: 500 } } }],
  })
})

test('a body of megabytes is cut', () => {
  const exchange = exchangeWith({ answer: { body: 'x'.repeat(1_000_000) } })
  const text = JSON.stringify(documentOf({ findings: [findingWith({ exchange, actual: 'y'.repeat(1_000_000) })] }))
  expect(text.length).toBeLessThan(25_000)
  expect(text).toContain('980000 more characters')
})

test('nothing is written before the end', () => {
  expect(writeJson({ kind: 'found', finding: findingWith() })).toBe('')
})

function documentOf(given: Partial<Report>): unknown {
  return JSON.parse(writeJson({ kind: 'finished', report: reportWith(given) }))
}
