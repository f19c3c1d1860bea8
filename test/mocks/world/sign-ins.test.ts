import { expect, test } from 'vitest'
import { signInLimit, WorldSignIns } from '#mocks/world/sign-ins.ts'

function counting() {
  let count = 0
  return () => `id-${++count}`
}

test('a sign-in is found by its session id until it is closed', () => {
  const signIns = new WorldSignIns(counting())
  const sessionId = signIns.open({ userId: '1', userName: 'agent' })
  expect(signIns.get(sessionId)).toEqual({ userId: '1', userName: 'agent' })
  signIns.close(sessionId)
  expect(signIns.get(sessionId)).toBeUndefined()
})

test('beyond the limit the oldest is signed out', () => {
  const signIns = new WorldSignIns(counting())
  for (let count = 0; count <= signInLimit; count++) signIns.open({ userId: '1', userName: 'agent' })
  expect(signIns.get('id-1')).toBeUndefined()
  expect(signIns.get('id-2')).toBeDefined()
})
