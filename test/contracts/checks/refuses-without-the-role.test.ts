import { expect, test } from 'vitest'
import { refusesWithoutTheRole } from '#contracts/checks/refuses-without-the-role.ts'
import type { Answer } from '#contracts/exchange/answer.ts'
import { contract, exchangeWith } from '../sample.ts'

const badPassword = '{"responseStatus":{"errorCode":"Unauthorized","message":"Invalid Username or Password"}}'

test.each<{ name: string; answer: Partial<Answer>; judged: number; codes: readonly string[] }>([
  { name: '403', answer: { status: 403, body: 'Forbidden\r\n' }, judged: 1, codes: [] },
  { name: '200', answer: { status: 200 }, judged: 1, codes: ['wrong-status'] },
  { name: '401', answer: { status: 401, body: '' }, judged: 1, codes: ['wrong-status'] },
  { name: '404', answer: { status: 404 }, judged: 1, codes: ['wrong-status'] },
  {
    name: '401 for his password',
    answer: { status: 401, body: badPassword },
    judged: 0,
    codes: ['credentials-refused'],
  },
])('a user without the role is answered $name', ({ answer, judged, codes }) => {
  const exchange = exchangeWith({ ask: { caller: 'guest', expect: { kind: 'forbidden' } }, answer })
  const judgement = refusesWithoutTheRole.judge(exchange, contract)
  expect(judgement.judged).toBe(judged)
  expect(judgement.faults.map(({ code }) => code)).toEqual(codes)
})

test('a server that does not enforce the role is told which one', () => {
  const exchange = exchangeWith({ ask: { caller: 'guest', expect: { kind: 'forbidden' } } })
  expect(refusesWithoutTheRole.judge(exchange, contract).faults[0]?.hint).toContain('requires the role User')
})

test('users with the role concern other checks', () => {
  expect(refusesWithoutTheRole.judge(exchangeWith(), contract).judged).toBe(0)
})
