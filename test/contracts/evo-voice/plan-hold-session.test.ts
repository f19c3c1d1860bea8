import { expect, test } from 'vitest'
import { planHoldSession } from '#contracts/evo-voice/plan-hold-session.ts'
import { contract } from '../sample.ts'

const plan = planHoldSession({ sessionId: 'S1', hasGuest: true }, contract.operation)
const holds = plan.asks.filter(({ expect: { kind } }) => kind === 'answer')

test('the first request is an ordinary hold, so that all others are holds of a held session', () => {
  expect(plan.asks[0]).toMatchObject({ caller: 'user', way: { name: 'JSON by Accept' }, dto: { sessionId: 'S1' } })
})

test('the session is held for two reasons, so that a server that ignores the reason is wrong about one', () => {
  expect([...new Set(holds.map(({ dto }) => dto['reason']))]).toEqual(['Transferring', 'None'])
  for (const { dto, expect: expected } of holds) {
    expect(expected.kind === 'answer' && expected.promises).toEqual([
      { member: 'callState', value: 'Hold' },
      { member: 'holdReason', value: dto['reason'] },
      { member: 'ended', value: false },
    ])
  }
})

test('each round begins and ends with the same way of asking, and has JSV between', () => {
  for (const reason of ['Transferring', 'None']) {
    const round = holds.filter(({ expect: expected }) => expected.kind === 'answer' && expected.round === reason)
    expect(round.at(0)?.way).toBe(round.at(-1)?.way)
    expect(round.length).toBeGreaterThan(2)
    expect(round.some(({ way }) => way.format === 'jsv')).toBe(true)
  }
})

test('whoever is to be turned away is tried last and in both formats', () => {
  const rest = plan.asks
    .slice(holds.length)
    .map(({ caller, way, expect: { kind } }) => `${caller} ${way.format} ${kind}`)
  expect(rest).toEqual([
    'user json refusal',
    'user jsv refusal',
    'anonymous json unauthenticated',
    'anonymous jsv unauthenticated',
    'guest json forbidden',
    'guest jsv forbidden',
  ])
  expect(plan.leftOut).toEqual([])
})

test('without a guest the role is not checked, and that is said', () => {
  const { asks, leftOut } = planHoldSession({ sessionId: 'S1', hasGuest: false }, contract.operation)
  expect(asks.some(({ caller }) => caller === 'guest')).toBe(false)
  expect(leftOut).toEqual([{ check: 'refuses-without-the-role', why: 'no user without the role User was given' }])
})

test('a contract that lets anybody in has nobody to turn away', () => {
  const access = { ...contract.operation.access, requiresAuthentication: false, requiredRoles: [] }
  const { asks, leftOut } = planHoldSession({ sessionId: 'S1', hasGuest: true }, { ...contract.operation, access })
  expect(new Set(asks.map(({ caller }) => caller))).toEqual(new Set(['user']))
  expect(leftOut.map(({ check }) => check)).toEqual(['refuses-without-credentials', 'refuses-without-the-role'])
})

test('the plan says what it leaves behind', () => {
  expect(plan.leaves).toContain('S1')
})
