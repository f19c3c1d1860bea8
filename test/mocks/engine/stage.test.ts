import { expect, test } from 'vitest'
import { prepareSetting } from '#mocks/engine/setting.ts'
import { setStage } from '#mocks/engine/stage.ts'
import { smallApi } from './small-api.ts'

const setting = prepareSetting(smallApi)
const world = smallApi.createWorld({ seed: 1, now: () => 0 })

test('accounts know users by password and by sign-in, under the name that was typed', () => {
  const { accounts } = setStage(setting, world)
  expect(accounts.verify('porter@example.org', 'porter')).toMatchObject({ id: '1', userName: 'porter@example.org' })
  expect(accounts.verify('porter', 'nope')).toBeUndefined()
  const sessionId = world.signIns.open({ userId: '1', userName: 'porter@example.org' })
  expect(accounts.signedIn(sessionId)).toMatchObject({ id: '1', userName: 'porter@example.org' })
  expect(accounts.signedIn('unknown')).toBeUndefined()
})

test('who is signed in to one world is a stranger in another that shares its setting', () => {
  const sessionId = world.signIns.open({ userId: '1', userName: 'porter' })
  const other = setStage(setting, smallApi.createWorld({ seed: 1, now: () => 0 }))
  expect(other.accounts.signedIn(sessionId)).toBeUndefined()
  expect(other.write).toBe(setStage(setting, world).write)
})
