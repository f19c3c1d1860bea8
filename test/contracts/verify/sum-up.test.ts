import { expect, test } from 'vitest'
import type { Run } from '#contracts/verify/converse.ts'
import { sumUp } from '#contracts/verify/sum-up.ts'
import { exchangeWith, findingWith } from '../sample.ts'
import { assignmentWith } from './sample-assignment.ts'

const plain = (text: string) => text
const quiet: Run = { opening: { kind: 'open' }, exchanges: [exchangeWith()], judged: [] }

test('a run in which nothing was judged conforms to nothing', () => {
  const report = sumUp(quiet, assignmentWith(), plain)
  expect(report.verdict.kind).toBe('could-not-run')
  expect(report.tallies.every(({ state }) => state === 'not-checked')).toBe(true)
})

test('a check that the plan leaves out says why', () => {
  const role = sumUp(quiet, assignmentWith(), plain).tallies.find(({ check }) => check === 'refuses-without-the-role')
  expect(role?.why).toBe('no user without the role User was given')
})

test('nobody there means no tallies at all', () => {
  const report = sumUp({ ...quiet, opening: { kind: 'unreachable', why: 'gone' } }, assignmentWith(), plain)
  expect(report).toMatchObject({ tallies: [], verdict: { kind: 'could-not-run', why: 'gone' }, unseen: [] })
})

test('what the server is left with is told only where it did something', () => {
  const leaves = (status: number) =>
    sumUp({ ...quiet, exchanges: [exchangeWith({ answer: { status } })] }, assignmentWith(), plain).leaves
  expect(leaves(200)).toContain('Session S1 is left on hold')
  expect(leaves(404)).toBe('')
})

test('members without a value are listed as soon as any was seen', () => {
  const judgement = { judged: 1, faults: [], seen: ['SessionInfo.id'] }
  const run: Run = { ...quiet, judged: [{ check: 'json-matches-the-contract', judgement, findings: [] }] }
  const { unseen } = sumUp(run, assignmentWith(), plain)
  expect(unseen).toContain('SessionInfo.callState')
  expect(unseen).not.toContain('SessionInfo.id')
})

test('findings leave without secrets', () => {
  const finding = findingWith({ actual: '"s3cret"' })
  const judgement = { judged: 1, faults: [finding] }
  const run: Run = { ...quiet, judged: [{ check: finding.check, judgement, findings: [finding] }] }
  const report = sumUp(run, assignmentWith(), (text) => text.replaceAll('s3cret', '***'))
  expect(report.verdict.kind).toBe('violates')
  expect(JSON.stringify(report)).not.toContain('s3cret')
})
