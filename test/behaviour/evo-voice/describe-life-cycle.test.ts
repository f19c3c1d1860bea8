import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { describeLifeCycle } from '#behaviour/evo-voice/describe-life-cycle.ts'
import { lifeTrials } from '#behaviour/evo-voice/life-trials.ts'
import { sessionInvariants } from '#behaviour/evo-voice/session-invariants.ts'

const page = describeLifeCycle()

test('the page of the life cycle is fresh: npm run docs:life-cycle writes it', () => {
  expect(readFileSync(resolve(import.meta.dirname, '../../../docs/session-life-cycle.md'), 'utf8')).toBe(page)
})

test('the diagram draws what leads to another state, and only that', () => {
  expect(page).toContain('    ringing --> connected: PatchSession Connected\n')
  expect(page).toContain('    held --> ringing: RedirectSession\n')
  expect(page).not.toContain('connected --> connected')
})

test('the table tells what becomes of a session, or why not', () => {
  expect(page).toContain('| HoldSession | idle, ringing, connected, passive | held |  |')
  expect(page).toContain('|  | held | the same |  |')
  expect(page).toContain('|  | ended |  | 409 Conflict: The session has ended |')
})

test('every move, demand and invariant is told', () => {
  for (const { move, demands } of lifeTrials) {
    expect(page).toContain(move.operation)
    for (const { claim, refused } of demands) expect(page).toContain(`| demand | ${claim} | ${refused} |`)
  }
  for (const { claim } of sessionInvariants) expect(page).toContain(`| ${claim} |`)
})
