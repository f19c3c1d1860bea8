import { expect, test } from 'vitest'
import { readControlToken } from '#cli/serve/read-control-token.ts'

test.each([
  { option: undefined, environment: {}, want: undefined },
  { option: 's3cret', environment: {}, want: 's3cret' },
  { option: undefined, environment: { UNDERSTUDY_CONTROL_TOKEN: 's3cret' }, want: 's3cret' },
  { option: 'this', environment: { UNDERSTUDY_CONTROL_TOKEN: 'that' }, want: 'this' },
])('$option with $environment is $want', ({ option, environment, want }) => {
  expect(readControlToken(option, environment)).toBe(want)
})

test.each(['', 'two words', 'schlüssel', 'line\nbreak'])('%j is refused, and not printed', (token) => {
  expect(() => readControlToken(token, {})).toThrow('--control-token is empty, or holds what no header can carry.')
  expect(() => readControlToken(undefined, { UNDERSTUDY_CONTROL_TOKEN: token })).toThrow('UNDERSTUDY_CONTROL_TOKEN is')
})
