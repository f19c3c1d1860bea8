import { expect, test } from 'vitest'
import { askRecorded, signInRecorded } from '../recorded.ts'

const deleted = ['ss-id=', 'ss-pid=', 'X-UAId=', 'ss-tok=', 'ss-reftok=']

test('signing out ends the session and deletes its cookies', () => {
  const asking = askRecorded()
  const agent = signInRecorded(asking, 'agent')
  expect(asking('GET /auth/logout', agent)).toMatchObject({ line: '200 OK', text: '{}', cookies: deleted })
  expect(asking('GET /sessions/S1', agent).line).toBe('401 Unauthorized')
})

test('a person is sent on where he says, but not to another server', () => {
  const asking = askRecorded()
  const person = { Accept: 'text/html' }
  expect(asking('GET /auth/logout?continue=/x', person)).toMatchObject({
    line: '302 Moved Temporarily',
    location: '/x',
  })
  expect(asking('GET /auth/logout?continue=http://elsewhere/', { Accept: 'application/json' }).line).toBe(
    '400 ArgumentException',
  )
})

test('nobody is sent back to where he was signed out', () => {
  const person = { Accept: 'text/html', Referer: 'http://h/auth/logout' }
  expect(askRecorded()('GET /auth/logout', person).line).toBe('200 OK')
})
