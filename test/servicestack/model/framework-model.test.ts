import { expect, test } from 'vitest'
import { findType } from '#servicestack/model/find-type.ts'
import { frameworkModel } from '#servicestack/model/framework-model.ts'
import { namedType } from '#servicestack/model/named-type.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'

test('anybody may sign in, with a provider in the path or without, and out again', () => {
  const [authenticate, logout] = frameworkModel.operations
  expect([authenticate, logout].map((operation) => operation?.access.requiresAuthentication)).toEqual([false, false])
  expect(authenticate?.routes.map(({ path, verbs }) => `${verbs.join(' ')} ${path}`)).toEqual([
    'GET POST /auth/{provider}',
    'GET POST /auth',
  ])
  expect(logout?.routes.map(({ path }) => path)).toEqual(['/auth/logout'])
})

test('the answer to a sign-in has its members in the order of a real server', () => {
  const names = wireMembers(frameworkModel, 'AuthenticateResponse').map(({ name }) => name)
  expect(names.join(' ')).toBe(
    'userId sessionId userName displayName referrerUrl bearerToken refreshToken refreshTokenExpiry profileUrl roles permissions authProvider responseStatus meta',
  )
})

test('whatever is named is there, and every member can be absent', () => {
  for (const type of frameworkModel.types) {
    for (const member of wireMembers(frameworkModel, type.name)) {
      const name = namedType(member.type)
      expect(name === undefined || findType(frameworkModel, name)?.kind === 'class').toBe(true)
      expect(member.nullable).toBe(true)
    }
  }
})
