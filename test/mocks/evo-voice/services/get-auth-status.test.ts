import { expect, test } from 'vitest'
import { getAuthStatus } from '#mocks/evo-voice/services/get-auth-status.ts'
import { ask, deskWorld } from './desk.ts'

test('whoever is signed in learns who he is and which accounts he has', () => {
  expect(ask(getAuthStatus, deskWorld(), {}, 'agent')).toEqual({
    isAuthenticated: true,
    id: '1',
    name: 'Agent',
    emailAddress: 'agent@example.org',
    roles: ['User'],
    accountIds: ['AC100'],
    accountNames: ['Fabrikam, Inc.'],
  })
})

test('a stranger learns that he is none', () => {
  expect(ask(getAuthStatus, deskWorld(), {}, '')).toEqual({ isAuthenticated: false })
})
