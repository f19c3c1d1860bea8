import { expect, test } from 'vitest'
import { statusAsDocumented } from '#contracts/checks/status-as-documented.ts'
import type { Expectation } from '#contracts/exchange/ask.ts'
import { ask, contract, exchangeWith } from '../sample.ts'

const notFound: Expectation = { kind: 'refusal', status: 404 }

test.each([
  { expected: ask.expect, status: 200, codes: [] },
  { expected: ask.expect, status: 201, codes: ['wrong-status'] },
  { expected: ask.expect, status: 204, codes: ['wrong-status'] },
  { expected: ask.expect, status: 404, codes: ['wrong-status'] },
  { expected: ask.expect, status: 302, codes: ['redirected'] },
  { expected: notFound, status: 404, codes: [] },
  { expected: notFound, status: 500, codes: ['wrong-status'] },
  { expected: notFound, status: 200, codes: ['wrong-status'] },
])('$status where an $expected.kind is expected', ({ expected, status, codes }) => {
  const exchange = exchangeWith({ ask: { expect: expected }, answer: { status } })
  const { judged, faults } = statusAsDocumented.judge(exchange, contract)
  expect(judged).toBe(1)
  expect(faults.map(({ code }) => code)).toEqual(codes)
})

test('callers who are to be turned away concern other checks', () => {
  for (const kind of ['unauthenticated', 'forbidden'] as const) {
    expect(statusAsDocumented.judge(exchangeWith({ ask: { expect: { kind } } }), contract).judged).toBe(0)
  }
})

test('an operation that returns nothing answers 204', () => {
  const { response: _, ...operation } = contract.operation
  const judge = (status: number) =>
    statusAsDocumented.judge(exchangeWith({ answer: { status } }), { ...contract, operation }).faults.length
  expect([judge(204), judge(200)]).toEqual([0, 1])
})

test('a redirect says where it leads', () => {
  const exchange = exchangeWith({ answer: { status: 302, reason: 'Found', headers: { location: '/login?…' } } })
  expect(statusAsDocumented.judge(exchange, contract).faults[0]?.actual).toBe('302 Found to /login?…')
})
