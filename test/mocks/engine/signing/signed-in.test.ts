import { expect, test } from 'vitest'
import { prepareSetting } from '#mocks/engine/setting.ts'
import { signedIn } from '#mocks/engine/signing/signed-in.ts'
import { setStage } from '#mocks/engine/stage.ts'
import { recordedApi } from '../../../exchanges/api/recorded-api.ts'

test('an administrator is told every role that some operation asks for', () => {
  const world = recordedApi.createWorld({ seed: 1, now: () => 0 })
  const root = world.users.verify('root', 'p@ss')
  if (root === undefined) throw new Error('No root')
  const dto = signedIn(root, { userName: 'root', sessionId: 'S' }, setStage(prepareSetting(recordedApi), world))
  expect(dto).toMatchObject({ userId: '4', sessionId: 'S', roles: ['Admin', 'User', 'Manager', 'SystemAdministrator'] })
})
