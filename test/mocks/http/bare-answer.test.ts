import { expect, test } from 'vitest'
import { bareAnswer } from '#mocks/http/bare-answer.ts'
import { profiles } from '#servicestack/http/profiles.ts'

test('a refusal names the verb that would do', () => {
  const { status, reason, headers } = bareAnswer({ status: 405, allow: 'OPTIONS' }, profiles['servicestack-8.6'])
  expect([status, reason, headers.at(-1)]).toEqual([405, 'Method Not Allowed', ['Allow', 'OPTIONS']])
})
