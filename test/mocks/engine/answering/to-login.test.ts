import { expect, test } from 'vitest'
import { toLogin } from '#mocks/engine/answering/to-login.ts'
import { readTarget } from '#servicestack/http/target.ts'
import { wireRequest } from '../small-api.ts'

test('a browser is sent to the login page, with the way back', () => {
  const request = wireRequest('/doors/D1?x=1')
  const { status, reason, location } = toLogin({ request, target: readTarget(request.target) })
  expect([status, reason]).toEqual([302, 'Found'])
  expect(location).toMatch(/\/login\?redirect=http.*%2fdoors%2fD1%3fx%3d1$/)
})
