import { expect, test } from 'vitest'
import type { Judgement } from '#contracts/checks/check.ts'
import { errorsInAnEnvelope } from '#contracts/checks/errors-in-an-envelope.ts'
import { jsonByAccept, jsvBySuffix } from '#contracts/verify/ways.ts'
import { contract, exchangeWith } from '../sample.ts'

test.each([
  { body: '{"responseStatus":{"errorCode":"NotFound","message":"gone","errors":[]}}', codes: [] },
  { body: '{"responseStatus":{"errorCode":"NotFound","message":"gone"}}', codes: [] },
  { body: '{"result":null,"responseStatus":{"errorCode":"NotFound","message":"gone","extra":1}}', codes: [] },
  { body: '{"responseStatus":{"errorCode":"NotFound"}}', codes: ['no-envelope'] },
  { body: '{"responseStatus":{"errorCode":"","message":"gone"}}', codes: ['no-envelope'] },
  { body: '{"responseStatus":{"errorCode":404,"message":"gone"}}', codes: ['wrong-type'] },
  { body: '{"responseStatus":{"errorCode":"NotFound","message":"gone","errors":{}}}', codes: ['wrong-type'] },
  { body: '{"ResponseStatus":{"ErrorCode":"NotFound","Message":"gone"}}', codes: ['no-envelope'] },
  { body: '{"message":"gone"}', codes: ['no-envelope'] },
  { body: '[]', codes: ['no-envelope', 'wrong-type'] },
  { body: 'gone', codes: ['unreadable'] },
  { body: '', codes: ['unreadable'] },
])('the error $body', ({ body, codes }) => {
  expect(judge('json', body).faults.map(({ code }) => code)).toEqual(codes)
})

test.each([
  { body: '{responseStatus:{errorCode:NotFound,message:"Session \'x\', gone",errors:[]}}', codes: [] },
  { body: '{"responseStatus":{"errorCode":"NotFound","message":"gone"}}', codes: ['unreadable'] },
  { body: '{responseStatus:{message:gone}}', codes: ['no-envelope'] },
])('the JSV error $body', ({ body, codes }) => {
  expect(judge('jsv', body).faults.map(({ code }) => code)).toEqual(codes)
})

test('an error under another label or status has a finding of its own', () => {
  const expect404 = { expect: { kind: 'refusal', status: 404 } as const }
  const html = exchangeWith({ ask: expect404, answer: { status: 404, headers: { 'content-type': 'text/html' } } })
  const ok = exchangeWith({ ask: expect404, answer: { status: 200 } })
  expect(errorsInAnEnvelope.judge(html, contract).judged).toBe(0)
  expect(errorsInAnEnvelope.judge(ok, contract).judged).toBe(0)
  expect(errorsInAnEnvelope.judge(exchangeWith(), contract).judged).toBe(0)
})

function judge(format: 'json' | 'jsv', body: string): Judgement {
  const exchange = exchangeWith({
    ask: { way: format === 'json' ? jsonByAccept : jsvBySuffix, expect: { kind: 'refusal', status: 404 } },
    answer: { status: 404, headers: { 'content-type': `application/${format}` }, body },
  })
  return errorsInAnEnvelope.judge(exchange, contract)
}
