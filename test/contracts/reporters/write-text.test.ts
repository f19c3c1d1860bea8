import { expect, test } from 'vitest'
import type { Finding } from '#contracts/exchange/finding.ts'
import { writeText } from '#contracts/reporters/write-text.ts'
import type { Report, Tally } from '#contracts/verify/event.ts'
import { exchangeWith, findingWith, reportWith } from '../sample.ts'

const report = writeText({ hasColours: false })

test('the heading says what is verified, where and as whom', () => {
  expect(report({ kind: 'planned', subject: reportWith().subject })).toBe(
    'Verifying HoldSession of Evo Voice at http://127.0.0.1:4010/ as agent: 15 requests.\n\n',
  )
})

test.each<{ tally: Partial<Tally>; want: string }>([
  { tally: { state: 'held' }, want: '✓ status-as-documented          13 answers\n' },
  { tally: { state: 'held', judged: 294 }, want: '✓ status-as-documented          294 facts in 13 answers\n' },
  { tally: { state: 'warned', findings: 1 }, want: '! status-as-documented          13 answers, 1 warning\n' },
  { tally: { state: 'broken', findings: 2 }, want: '✗ status-as-documented          13 answers, 2 findings\n' },
  { tally: { state: 'not-checked', why: 'no guest' }, want: '– status-as-documented          not checked: no guest\n' },
])('a check takes one line: $want', ({ tally, want }) => {
  const ordinary: Tally = { check: 'status-as-documented', state: 'held', answers: 13, judged: 13, findings: 0 }
  expect(report({ kind: 'checked', tally: { ...ordinary, ...tally } })).toBe(want)
})

test('a finding says what, where, what was expected, what was there, why it matters and how to see it again', () => {
  const text = ending({ verdict: { kind: 'violates' }, findings: [findingWith(), findingWith()] })
  expect(text).toContain(`json-matches-the-contract: wrong-type
  request   hold S1, reason Transferring; JSON by Accept (and 1 more answer)
  where     /members/0/muted
  expected  true or false
  actual    "false"
  why       The contract declares a boolean here.
  curl      curl -i -X POST -u "agent:$UNDERSTUDY_PASSWORD"`)
})

test('a wrong status shows what the server said with it', () => {
  const exchange = exchangeWith({ answer: { status: 500, body: '{"responseStatus":{"message":"boom"}}' } })
  const finding: Partial<Finding> = { code: 'wrong-status', part: 'status', pointer: '', exchange }
  expect(ending({ findings: [findingWith(finding)] })).toContain('  answer    {"responseStatus":{"message":"boom"}}\n')
})

test('a warning says that it is one', () => {
  expect(ending({ findings: [findingWith({ severity: 'warning' })] })).toContain('wrong-type (warning)\n')
})

test('the verdict is the last line', () => {
  expect(ending({}).trimEnd().split('\n').at(-1)).toBe('Conforms: 307 facts checked in 15 answers.')
})

test('what no answer showed and what is left behind are told', () => {
  const unseen = ['SessionInfo.customerId', 'SessionInfo.outcome', 'SessionMemberInfo.avatarUrl']
  expect(ending({ unseen, leaves: 'S1 is left on hold.' })).toContain(`so they were not judged:
  SessionInfo: customerId, outcome
  SessionMemberInfo: avatarUrl
S1 is left on hold.
`)
})

test('what may not be sent is shown as curl lines', () => {
  const { ask, request } = exchangeWith()
  const text = ending({ withheld: [{ ask, request }], verdict: { kind: 'could-not-run', why: 'nothing was sent' } })
  expect(text).toContain('Would send:\n  hold S1, reason Transferring; JSON by Accept\n    curl -i -X POST')
})

test('nothing that a server sends can move the cursor', () => {
  const evil = '\u001B[2Jevil\r\n'
  const exchange = exchangeWith({ answer: { status: 500, body: evil } })
  const text = ending({
    findings: [
      findingWith({ pointer: `/${evil}`, actual: evil, part: 'body' }),
      findingWith({ part: 'status', exchange }),
    ],
  })
  expect(text).not.toContain('\u001B')
  expect(text).not.toContain('\r')
})

test('colours say nothing that the words do not', () => {
  const event = { kind: 'finished', report: reportWith({ findings: [findingWith()] }) } as const
  const coloured = writeText({ hasColours: true })(event)
  expect(coloured).toContain('\u001B[')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this removes the colours
  expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(report(event))
})

test('single exchanges are not worth a line', () => {
  expect(
    report({ kind: 'exchanged', exchange: exchangeWith() }) + report({ kind: 'found', finding: findingWith() }),
  ).toBe('')
})

function ending(given: Partial<Report>): string {
  return report({ kind: 'finished', report: reportWith(given) })
}
