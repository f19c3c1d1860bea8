import { expect, test } from 'vitest'
import { contentTypeAsAsked } from '#contracts/checks/content-type-as-asked.ts'
import type { Way } from '#contracts/exchange/way.ts'
import { everyWay, jsonByAccept, jsvBySuffix } from '#contracts/verify/ways.ts'
import { contract, exchangeWith } from '../sample.ts'

test.each([
  { way: jsonByAccept, label: 'application/json; charset=utf-8', codes: [] },
  { way: jsonByAccept, label: 'application/jsv', codes: ['wrong-content-type'] },
  { way: jsvBySuffix, label: 'application/jsv', codes: [] },
  { way: jsvBySuffix, label: 'text/jsv', codes: [] },
  { way: jsvBySuffix, label: 'application/json', codes: ['wrong-content-type'] },
  { way: jsvBySuffix, label: 'text/html', codes: ['wrong-content-type'] },
  { way: textJsv(), label: 'text/jsv', codes: [] },
  { way: textJsv(), label: 'text/html', codes: ['format-not-offered'] },
  { way: textJsv(), label: 'application/json; charset=utf-8', codes: ['format-not-offered'] },
  { way: textJsv(), label: 'text/plain', codes: ['wrong-content-type'] },
])('$way.name answered as $label', ({ way, label, codes }) => {
  const exchange = exchangeWith({ ask: { way }, answer: { headers: { 'content-type': label } } })
  const { faults } = contentTypeAsAsked.judge(exchange, contract)
  expect(faults.map(({ code }) => code)).toEqual(codes)
  for (const { code, severity } of faults)
    expect(severity).toBe(code === 'format-not-offered' ? 'warning' : 'violation')
})

test('errors are labelled like answers', () => {
  const refused = { ask: { expect: { kind: 'refusal', status: 404 } as const }, answer: { status: 404, headers: {} } }
  expect(contentTypeAsAsked.judge(exchangeWith(refused), contract).faults).toMatchObject([{ actual: 'none' }])
})

test.each([
  { name: 'an empty body', given: { answer: { body: '', headers: {} } } },
  { name: 'a wrong status', given: { answer: { status: 500, headers: {} } } },
  { name: 'a caller without credentials', given: { ask: { expect: { kind: 'unauthenticated' } as const } } },
])('$name needs no label', ({ given }) => {
  expect(contentTypeAsAsked.judge(exchangeWith(given), contract).judged).toBe(0)
})

function textJsv(): Way {
  const way = everyWay.find(({ accept }) => accept === 'text/jsv')
  if (way === undefined) throw new Error('Accept: text/jsv is one of the ways.')
  return way
}
