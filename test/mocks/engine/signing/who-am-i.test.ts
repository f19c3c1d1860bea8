import { expect, test } from 'vitest'
import { askRecorded, signInRecorded } from '../recorded.ts'

/** Recorded: auth/whoami/agent, auth/endpoint/get-auth. */
test.each([
  ['servicestack-6.11', false],
  ['servicestack-8.6', true],
] as const)('%s names the provider: %s', (name, isNamed) => {
  const asking = askRecorded(name)
  const { text } = asking('GET /auth', signInRecorded(asking, 'agent'))
  expect(text).toContain('"userName":"agent"')
  expect(text.includes('"authProvider":"credentials"')).toBe(isNamed)
})

test('who is signed out is refused, and a person is sent to sign in', () => {
  const asking = askRecorded()
  expect(asking('GET /auth', { Accept: 'application/json' }).text).toContain('Not Authenticated')
  expect(asking('GET /auth', { Accept: 'text/html' }).location).toBe('http://h/login?redirect=http%3a%2f%2fh%2fauth')
})

test('where a client came from is told', () => {
  const asking = askRecorded()
  const { text } = asking('GET /auth', { ...signInRecorded(asking, 'agent'), Referer: 'http://h/x' })
  expect(text).toContain('"referrerUrl":"http://h/x"')
})
