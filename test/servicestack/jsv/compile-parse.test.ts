import { expect, test } from 'vitest'
import { compileParse } from '#servicestack/jsv/compile-parse.ts'
import { JsvError } from '#servicestack/jsv/jsv-error.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { sampled } from '../sample-model.ts'

test('without a word it reads as a server does, and in strict mode it does not', () => {
  expect(compileParse(sampled('HoldSession')).parse('{callSid:a')).toEqual({ callSid: 'a' })
  expect(() => compileParse({ ...sampled('HoldSession'), mode: 'strict' }).parse('{callSid:a')).toThrow(JsvError)
})

test('what neither can read is refused in the words of the library, and in ours in strict mode', () => {
  expect(() => compileParse(sampled('HoldSession')).parse('[]')).toThrow(SerializationError)
  expect(() => compileParse({ ...sampled('HoldSession'), mode: 'strict' }).parse('[]')).toThrow(JsvError)
})

test('issues are told in strict mode too, as a server would have caused them', () => {
  const { parseWithIssues } = compileParse({ ...sampled('HoldSession'), mode: 'strict' })
  expect(parseWithIssues('{resaon:None}').issues.map(({ code }) => code)).toEqual(['unknown-member'])
})

test('one codec serves many texts, and an error in one does not touch the next', () => {
  const { parse } = compileParse({ ...sampled('HoldSession'), mode: 'strict', limits: { members: 3, depth: 2 } })
  for (let times = 0; times < 10; times++) {
    expect(() => parse('{callSid:a,callSid:b}')).toThrow(JsvError)
    expect(parse('{callSid:a,sessionId:b}')).toEqual({ callSid: 'a', sessionId: 'b' })
  }
})
