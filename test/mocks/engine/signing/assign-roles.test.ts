import { expect, test } from 'vitest'
import { askRecorded, signInRecorded } from '../recorded.ts'

const json = { 'Content-Type': 'application/json', Accept: 'application/json' }

/** Recorded: auth/endpoint/assignroles. */
test('nobody is refused with the lists of a fresh response', () => {
  expect(askRecorded()('POST /assignroles', json).text).toBe(
    '{"allRoles":[],"allPermissions":[],"responseStatus":{"errorCode":"Unauthorized","message":"Not Authenticated","errors":[]}}',
  )
})

test('only an administrator may, and only with a user who exists', () => {
  const asking = askRecorded()
  const agent = { ...json, ...signInRecorded(asking, 'agent') }
  const root = { ...json, ...signInRecorded(asking, 'root') }
  expect(asking('POST /assignroles', agent, '{"userName":"guest"}').line).toBe('403 Forbidden')
  expect(asking('POST /assignroles', root, '{}').line).toBe('400 ArgumentNullException')
  expect(asking('POST /assignroles', root, '{"userName":"nobody"}').line).toBe('404 NotFound')
})

test('what is given counts at once, and can be taken away', () => {
  const asking = askRecorded()
  const guest = { ...json, ...signInRecorded(asking, 'guest') }
  const root = { ...json, ...signInRecorded(asking, 'root') }
  const body = '{"userName":"guest","roles":["User"]}'
  expect(asking('POST /assignroles', root, body).text).toContain('"allRoles":["User"]')
  expect(asking('POST /sessions/S1/hold', guest, '{}').line).toBe('200 OK')
  expect(asking('POST /unassignroles', root, body).text).toContain('"allRoles":[]')
  expect(asking('POST /sessions/S1/hold', guest, '{}').line).toBe('403 Invalid Role')
})
