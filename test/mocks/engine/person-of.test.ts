import { expect, test } from 'vitest'
import { personOf } from '#mocks/engine/person-of.ts'
import { smallApi } from './small-api.ts'

const world = smallApi.createWorld({ seed: 1, now: () => 0 })

test('the person keeps his own name, whatever he typed to sign in', () => {
  const caller = { id: '1', userName: 'porter@example.org', roles: [], permissions: [] }
  expect(personOf(caller, world)).toMatchObject({ userName: 'porter', emailAddress: 'porter@example.org' })
})

test('where nobody was asked for there is no person', () => {
  expect(personOf(undefined, world)).toBeUndefined()
})
