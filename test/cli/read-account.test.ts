import { expect, test } from 'vitest'
import { readAccount } from '#cli/read-account.ts'

test.each([
  { text: 'agent:secret', fromEnvironment: undefined, want: { name: 'agent', password: 'secret' } },
  { text: 'agent:with:colons', fromEnvironment: 'x', want: { name: 'agent', password: 'with:colons' } },
  { text: 'agent', fromEnvironment: 'from outside', want: { name: 'agent', password: 'from outside' } },
])('$text names an account', ({ text, fromEnvironment, want }) => {
  expect(readAccount('--user', text, fromEnvironment)).toEqual(want)
})

test.each(['agent', ':secret', 'agent:', ''])('%j is no account, and no secret is printed', (text) => {
  expect(() => readAccount('--user', text, undefined)).toThrow(
    '--user needs a name and a password: --user name:password.',
  )
})
