import { expect, test } from 'vitest'
import { refuseMember } from '#mocks/sandbox/steering/reading/refuse-member.ts'

test('a refusal names the member and its code', () => {
  const { code, message } = refuseMember('to', 'is missing. Write it')
  expect([code, message]).toEqual(['wrong-member', 'The member "to" is missing. Write it.'])
})
