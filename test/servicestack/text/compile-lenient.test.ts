import { expect, test } from 'vitest'
import { cutterOf } from '#servicestack/jsv/cutter.ts'
import { notation } from '#servicestack/jsv/notation.ts'
import { compileLenient } from '#servicestack/text/compile-lenient.ts'
import type { ReadOptions } from '#servicestack/text/options.ts'
import { typed } from '#servicestack/text/typed.ts'
import { sampled } from '../sample-model.ts'

function compiled(options: ReadOptions) {
  return compileLenient(typed(options, notation), options, cutterOf)
}

test('a reader reads and inspects', () => {
  const { parse, parseWithIssues } = compiled(sampled('HoldSession'))
  expect(parse('{callSid:a,reason:1}')).toEqual({ callSid: 'a', reason: 'Transferring' })
  expect(parseWithIssues('{callSid:a,reason:1}')).toEqual({
    value: { callSid: 'a', reason: 'Transferring' },
    issues: [{ path: '/reason', offset: 18, code: 'coerced', text: '1' }],
  })
})

test('what nobody chose is the 8.6 server, which has no limits but its depth', () => {
  expect(compiled({}).settings).toMatchObject({
    throwsOnError: false,
    bigints: false,
    maps: false,
    depth: 200,
    length: Number.POSITIVE_INFINITY,
    members: Number.POSITIVE_INFINITY,
  })
})

test('the depth is what the version reads, unless told otherwise', () => {
  expect(compiled({ dialect: '10.5' }).settings.depth).toBe(50)
  expect(compiled({ dialect: '10.5', limits: { depth: 7 } }).settings.depth).toBe(7)
})

test('the issues of one text are not those of the next', () => {
  const { parseWithIssues } = compiled(sampled('HoldSession'))
  expect(parseWithIssues('{zzz:a}').issues).toHaveLength(1)
  expect(parseWithIssues('{callSid:a}').issues).toEqual([])
})
