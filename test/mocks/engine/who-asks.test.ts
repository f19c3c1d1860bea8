import { expect, test } from 'vitest'
import { whoAsks } from '#mocks/engine/who-asks.ts'
import { basic, smallApi, wireRequest } from './small-api.ts'

const world = smallApi.createWorld({ seed: 1, now: () => 0 })
const sessionId = world.signIns.open({ userId: '2', userName: 'guest@example.org' })

test.each([
  { who: 'a stranger', headers: {}, want: undefined },
  { who: 'somebody signed in', headers: { cookie: `ss-id=${sessionId}` }, want: 'guest' },
  { who: 'a session that nobody opened', headers: { cookie: 'ss-id=nobody' }, want: undefined },
  { who: 'somebody who only sends his password', headers: basic('porter'), want: undefined },
  { who: 'somebody who does both', headers: { ...basic('porter'), cookie: `ss-id=${sessionId}` }, want: 'guest' },
])('$who is $want', ({ headers, want }) => {
  expect(whoAsks(wireRequest('/', headers), world)?.userName).toBe(want)
})
