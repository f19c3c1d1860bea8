import { expect, test } from 'vitest'
import { fill } from '#servicestack/http/binding/fill.ts'
import { prepareBinders } from '#servicestack/http/binding/request-binder.ts'
import { profiles } from '#servicestack/http/profiles.ts'
import { readQuery } from '#servicestack/http/target.ts'
import { echo, sampleModel } from '../../sample-model.ts'

const binder = prepareBinders(sampleModel, profiles['servicestack-8.6'])(echo)

test('only members at their defaults are filled', () => {
  const body = { s: 'body', i: 0, b: true, e: 'None', ss: [] }
  expect(fill(body, readQuery('s=q&i=7&b=false&e=1&ss=a&d=2&nb=1'), binder)).toEqual({
    kind: 'bound',
    dto: { s: 'body', i: 7, b: true, e: 'Transferring', ss: [], d: 2, nb: true },
  })
})

test.each([
  { query: 'i=x', status: 400, reason: 'Bad Request', errorCode: 'FormatException' },
  { query: 'e=Bogus', status: 400, reason: 'Bad Request', errorCode: 'ArgumentException' },
])('$query is refused as $errorCode', ({ query, ...refusal }) => {
  expect(fill({}, readQuery(query), binder)).toMatchObject({ kind: 'refused', refusal })
})

test('a wrong value is not looked at where the body has one', () => {
  expect(fill({ i: 1 }, readQuery('i=x'), binder)).toEqual({ kind: 'bound', dto: { i: 1 } })
})
