import { expect, test } from 'vitest'
import { refusesWithoutCredentials } from '#contracts/checks/refuses-without-credentials.ts'
import type { Answer } from '#contracts/exchange/answer.ts'
import { contract, exchangeWith } from '../sample.ts'

const challenge = { 'www-authenticate': 'credentials realm="/auth/credentials"' }

test.each<{ name: string; answer: Partial<Answer>; codes: readonly string[] }>([
  { name: '401 with a challenge and no body', answer: { status: 401, body: '', headers: challenge }, codes: [] },
  { name: '401 without a challenge', answer: { status: 401, body: '', headers: {} }, codes: ['header-missing'] },
  { name: '401 with a body', answer: { status: 401, headers: challenge }, codes: ['body-not-empty'] },
  { name: '401 with neither right', answer: { status: 401 }, codes: ['header-missing', 'body-not-empty'] },
  { name: '200', answer: { status: 200 }, codes: ['wrong-status'] },
  { name: '302', answer: { status: 302, body: '' }, codes: ['wrong-status'] },
  { name: '403', answer: { status: 403 }, codes: ['wrong-status'] },
])('a caller without credentials is answered $name', ({ answer, codes }) => {
  const exchange = exchangeWith({ ask: { caller: 'anonymous', expect: { kind: 'unauthenticated' } }, answer })
  expect(refusesWithoutCredentials.judge(exchange, contract).faults.map(({ code }) => code)).toEqual(codes)
})

test('a server that lets anybody in is told so', () => {
  const exchange = exchangeWith({ ask: { caller: 'anonymous', expect: { kind: 'unauthenticated' } } })
  expect(refusesWithoutCredentials.judge(exchange, contract).faults[0]?.hint).toContain('anybody can call it')
})

test('callers with credentials concern other checks', () => {
  expect(refusesWithoutCredentials.judge(exchangeWith(), contract).judged).toBe(0)
})
