import { expect, test } from 'vitest'
import type { Outcome, Silence } from '#contracts/exchange/exchange.ts'
import type { Run } from '#contracts/verify/converse.ts'
import { sumUp } from '#contracts/verify/sum-up.ts'
import { exchangeWith, findingWith } from '../sample.ts'
import { assignmentWith } from './sample-assignment.ts'

const quiet: Run = { opening: { kind: 'open' }, exchanges: [exchangeWith()], judged: [] }

test('a run in which nothing was judged conforms to nothing', () => {
  const report = sumUp(quiet, assignmentWith())
  expect(report.verdict.kind).toBe('could-not-run')
  expect(report.tallies.every(({ state }) => state === 'not-checked')).toBe(true)
})

test('a check that the plan leaves out says why', () => {
  const role = sumUp(quiet, assignmentWith()).tallies.find(({ check }) => check === 'refuses-without-the-role')
  expect(role?.why).toBe('no user without the role User was given')
})

test('nobody there means no tallies at all', () => {
  const report = sumUp({ ...quiet, opening: { kind: 'unreachable', why: 'gone' } }, assignmentWith())
  expect(report).toMatchObject({ tallies: [], verdict: { kind: 'could-not-run', why: 'gone' }, unseen: [] })
})

test.each<{ name: string; given: Parameters<typeof exchangeWith>[0]; isLeft: boolean }>([
  { name: 'an answer', given: {}, isLeft: true },
  { name: 'a refusal', given: { answer: { status: 404 } }, isLeft: false },
  { name: 'a caller let in who should not be', given: { ask: { expect: { kind: 'forbidden' } } }, isLeft: true },
  {
    name: 'an unknown thing that was found',
    given: { ask: { expect: { kind: 'refusal', status: 404 } } },
    isLeft: true,
  },
  { name: 'a request that timed out', given: unanswered('timed-out'), isLeft: true },
  { name: 'an answer too large to read', given: unanswered('too-large'), isLeft: true },
  { name: 'an answer broken off', given: unanswered('broken-off'), isLeft: true },
  { name: 'an answer never finished', given: unanswered('unfinished'), isLeft: true },
  { name: 'a connection refused', given: unanswered('connection-failed'), isLeft: false },
  { name: 'a request that was not sent', given: unanswered('not-sent'), isLeft: false },
])('after $name it is told what the server is left with: $isLeft', ({ given, isLeft }) => {
  const { leaves } = sumUp({ ...quiet, exchanges: [exchangeWith(given)] }, assignmentWith())
  expect(leaves.includes('Session S1 is left on hold')).toBe(isLeft)
})

test('requests without an answer are sent, and not answered', () => {
  const exchanges = [exchangeWith(), exchangeWith(unanswered('timed-out'))]
  expect(sumUp({ ...quiet, exchanges }, assignmentWith())).toMatchObject({ sent: 2, answered: 1 })
})

test('a request that could not be sent is not counted', () => {
  const exchanges = [exchangeWith(unanswered('not-sent'))]
  expect(sumUp({ ...quiet, exchanges }, assignmentWith())).toMatchObject({ sent: 0, answered: 0 })
})

test('members without a value are listed as soon as any was seen', () => {
  const seen = ['SessionInfo.id']
  const run: Run = {
    ...quiet,
    judged: [{ check: 'json-matches-the-contract', judged: 1, faults: 0, findings: [], seen }],
  }
  const { unseen } = sumUp(run, assignmentWith())
  expect(unseen).toContain('SessionInfo.callState')
  expect(unseen).not.toContain('SessionInfo.id')
})

test('the findings of a run are those of its report', () => {
  const finding = findingWith()
  const run: Run = { ...quiet, judged: [{ check: finding.check, judged: 1, faults: 1, findings: [finding], seen: [] }] }
  const report = sumUp(run, assignmentWith())
  expect(report.verdict.kind).toBe('violates')
  expect(report.findings).toEqual([finding])
})

function unanswered(code: Silence): { outcome: Outcome } {
  return { outcome: { kind: 'unanswered', code, why: 'why' } }
}
