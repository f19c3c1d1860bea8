import { expect, test } from 'vitest'
import { createEngine } from '#mocks/engine/engine.ts'
import { profiles } from '#servicestack/http/profiles.ts'
import { smallApi, wireRequest } from '../small-api.ts'

function answerOf(manners: keyof typeof profiles, target: string, method = 'GET') {
  const world = smallApi.createWorld({ seed: 1, now: () => 0 })
  return createEngine(smallApi, world, profiles[manners])(wireRequest(target, { method, host: 'h:1' }))
}

test.each(['/api', '/api/'])('%s lists the operations and where they are called', (target) => {
  const { status, headers, body } = answerOf('servicestack-8.6', target)
  expect(status).toBe(200)
  expect(headers).toContainEqual(['Content-Type', 'application/json'])
  expect(JSON.parse(String(body))).toMatchObject({
    auth: [{ name: 'AssignRoles' }, { name: 'Authenticate' }, { name: 'UnAssignRoles' }],
    other: [{ name: 'LockDoor' }, { name: 'OpenDoor', returns: 'Door', links: { api: 'http://h:1/api/OpenDoor' } }, {}],
  })
})

test('only a 6.11 sends the list without Vary and X-Powered-By (routes/op/api-root-json)', () => {
  const names = answerOf('servicestack-6.11', '/api').headers.map(([name]) => name)
  expect(names).toEqual(['Content-Type', 'Server'])
  expect(answerOf('servicestack-10.15', '/api').headers.map(([name]) => name)).toContain('Vary')
})

test('OPTIONS is for nobody', () => {
  expect(answerOf('servicestack-8.6', '/api', 'OPTIONS').status).toBe(404)
})
