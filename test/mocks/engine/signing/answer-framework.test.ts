import { expect, test } from 'vitest'
import { askRecorded, signInRecorded } from '../recorded.ts'

/** Recorded: auth/endpoint/delete, auth/endpoint/options. */
test.each([
  ['servicestack-6.11', 'DELETE', '200 OK'],
  ['servicestack-6.11', 'OPTIONS', '200 OK'],
  ['servicestack-8.6', 'DELETE', '404 Not Found'],
  ['servicestack-8.6', 'OPTIONS', '404 Not Found'],
] as const)('%s answers %s /auth/credentials with %s', (name, verb, want) => {
  expect(askRecorded(name)(`${verb} /auth/credentials`, { Accept: 'application/json' }).line).toBe(want)
})

test('deleting a session signs out without a word about cookies', () => {
  const asking = askRecorded('servicestack-6.11')
  const agent = signInRecorded(asking, 'agent')
  expect(asking('DELETE /auth', agent)).toMatchObject({ text: '{}', cookies: [] })
  expect(asking('GET /auth', agent).line).toBe('401 Unauthorized')
})

test('a verb that the service does not know is refused by name', () => {
  expect(askRecorded()('PUT /api/Authenticate', { Accept: 'application/json' }).text).toContain(
    'Could not find method named Put(Authenticate) or Any(Authenticate) on Service AuthenticateService',
  )
})
