import { expect, test } from 'vitest'
import type { FaultRule } from '#mocks/world/fault-rule.ts'
import { type Strike, WorldFaults } from '#mocks/world/faults.ts'

const drop: FaultRule['fault'] = { kind: 'drop' }

/** What befalls so many requests for an operation, one after the other. */
function strikes(
  rules: readonly FaultRule[],
  count: number,
  operation = 'HoldSession',
): readonly (Strike | undefined)[] {
  const faults = new WorldFaults()
  faults.set(rules)
  return Array.from({ length: count }, () => faults.strike(operation))
}

/** The numbers of the steps, from 1, at which something struck. */
function stepsOf(found: readonly (Strike | undefined)[]): readonly number[] {
  return found.flatMap((strike, index) => (strike === undefined ? [] : [index + 1]))
}

test('without a rule nothing befalls anybody, and it is known beforehand', () => {
  const faults = new WorldFaults()
  expect([faults.isQuiet, faults.strike('HoldSession'), faults.rules()]).toEqual([true, undefined, []])
  faults.set([{ fault: drop }])
  expect([faults.isQuiet, faults.rules()]).toEqual([false, [{ fault: drop }]])
  faults.clear()
  expect([faults.isQuiet, faults.strike('HoldSession')]).toEqual([true, undefined])
})

test.each([
  { operation: undefined, want: [true, true] },
  { operation: '*', want: [true, true] },
  { operation: 'HoldSession', want: [true, false] },
])('a rule about $operation strikes holds and lists: $want', ({ operation, want }) => {
  const rule = { ...(operation && { operation }), fault: drop }
  const found = ['HoldSession', 'ListSessions'].map((name) => strikes([rule], 1, name)[0] !== undefined)
  expect(found).toEqual(want)
})

test('the same seed strikes at the same steps, another seed at others', () => {
  const at = (seed: number) => stepsOf(strikes([{ rate: 0.2, seed, fault: drop }], 40))
  expect(at(1)).toEqual([2, 4, 6, 19, 22, 35])
  expect(at(1)).toEqual(at(1))
  expect(at(2)).not.toEqual(at(1))
})

test('requests for other operations do not move the steps of a rule', () => {
  const faults = new WorldFaults()
  faults.set([{ operation: 'HoldSession', rate: 0.2, seed: 1, fault: drop }])
  const found = Array.from({ length: 40 }, () => {
    faults.strike('ListSessions')
    return faults.strike('HoldSession')
  })
  expect(stepsOf(found)).toEqual(stepsOf(strikes([{ rate: 0.2, seed: 1, fault: drop }], 40)))
})

test.each([0, 0.01, 0.1, 0.5, 0.9, 1])('a rate of %d is kept over ten thousand requests', (rate) => {
  const share = stepsOf(strikes([{ rate, seed: 3, fault: drop }], 10_000)).length / 10_000
  expect(Math.abs(share - rate)).toBeLessThan(0.015)
  if (rate === 0 || rate === 1) expect(share).toBe(rate)
})

test('a rule is spent once it has struck so many times', () => {
  expect(stepsOf(strikes([{ times: 2, fault: drop }], 10))).toEqual([1, 2])
  const patient = stepsOf(strikes([{ rate: 0.2, seed: 1, fault: drop }], 40)).slice(0, 2)
  expect(stepsOf(strikes([{ times: 2, rate: 0.2, seed: 1, fault: drop }], 40))).toEqual(patient)
})

test('setting the same rules again begins at their first step', () => {
  const faults = new WorldFaults()
  const rules = [{ times: 1, fault: drop }]
  faults.set(rules)
  faults.strike('HoldSession')
  expect(faults.strike('HoldSession')).toBeUndefined()
  faults.set(rules)
  expect(faults.strike('HoldSession')).toEqual({ breaks: 'drop' })
})

test('rules without a seed do not strike together: each goes by its place', () => {
  const rule = { rate: 0.5, fault: drop }
  const first = stepsOf(strikes([rule], 40))
  const second = stepsOf(strikes([{ ...rule, operation: 'Other' }, rule], 40))
  expect(second).not.toEqual(first)
})

test('what several rules say of one request comes together', () => {
  const rules: readonly FaultRule[] = [
    { fault: { kind: 'latency', milliseconds: 30 } },
    { fault: { kind: 'error', status: 503 } },
    { fault: { kind: 'cut' } },
    { fault: { kind: 'latency', milliseconds: 12 } },
    { fault: { kind: 'error', status: 409 } },
  ]
  expect(strikes(rules, 1)).toEqual([{ delayMilliseconds: 42, error: { kind: 'error', status: 503 }, breaks: 'cut' }])
  expect(strikes([...rules, { fault: drop }], 1)[0]?.breaks).toBe('drop')
  expect(strikes([{ fault: drop }, ...rules], 1)[0]?.breaks).toBe('drop')
})

test('drawn latencies are the same in every run', () => {
  const rule: FaultRule = { seed: 4, fault: { kind: 'latency', from: 10, to: 500 } }
  const times = strikes([rule], 6).map((strike) => strike?.delayMilliseconds)
  expect(times).toEqual([405, 29, 379, 104, 170, 48])
})
