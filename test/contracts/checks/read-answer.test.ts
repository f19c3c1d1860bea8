import { expect, test } from 'vitest'
import { readAnswer } from '#contracts/checks/read-answer.ts'
import { jsvBySuffix } from '#contracts/verify/ways.ts'
import { writeJsv } from '../../liars/write-jsv.ts'
import { contract, exchangeWith, heldSession } from '../sample.ts'

test('an answer is read in its format and held against the contract', () => {
  const reading = readAnswer(exchangeWith(), contract)
  expect(reading.kind === 'value' && reading.match.faults).toEqual([])
  expect(reading.kind === 'value' && reading.value).toEqual(heldSession)
  const inJsv = exchangeWith({
    ask: { way: jsvBySuffix },
    answer: { headers: { 'content-type': 'application/jsv' }, body: writeJsv(heldSession) },
  })
  expect(readAnswer(inJsv, contract)).toEqual({ ...reading, format: 'jsv' })
})

test.each([
  { name: 'a wrong status', exchange: exchangeWith({ answer: { status: 201 } }) },
  { name: 'a wrong label', exchange: exchangeWith({ answer: { headers: { 'content-type': 'text/html' } } }) },
  { name: 'a refusal', exchange: exchangeWith({ ask: { expect: { kind: 'refusal', status: 404 } } }) },
  { name: 'no answer', exchange: exchangeWith({ outcome: { kind: 'unanswered', code: 'timed-out', why: 'late' } }) },
])('behind $name there is nothing to read, for it has a finding of its own', ({ exchange }) => {
  expect(readAnswer(exchange, contract)).toEqual({ kind: 'nothing' })
})

test('an operation without a response has nothing to read', () => {
  const { response: _, ...operation } = contract.operation
  expect(readAnswer(exchangeWith(), { ...contract, operation })).toEqual({ kind: 'nothing' })
})

test('a body that is not in its format is unreadable', () => {
  const reading = readAnswer(exchangeWith({ answer: { body: '{' } }), contract)
  expect(reading).toMatchObject({ kind: 'unreadable', fault: { code: 'unreadable' } })
})
