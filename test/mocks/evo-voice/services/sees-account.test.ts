import { expect, test } from 'vitest'
import { seesAccount } from '#mocks/evo-voice/services/sees-account.ts'
import { personNamed } from './desk.ts'

test.each([
  ['agent', 'AC100', true],
  ['agent', 'AC200', false],
  ['manager', 'AC200', true],
  ['guest', 'AC100', false],
  ['admin', 'AC999', true],
])('%s and %s: %s', (userName, accountId, sees) => {
  expect(seesAccount(accountId, personNamed(userName))).toBe(sees)
})
