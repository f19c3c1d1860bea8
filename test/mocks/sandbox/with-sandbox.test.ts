import { expect, test } from 'vitest'
import { buildHouse } from './steering/house.ts'

test.each([
  { target: '/__understudy', isSteered: true },
  { target: '/__understudy/', isSteered: true },
  { target: '/__understudy?a=b', isSteered: true },
  { target: '/__understudy/world', isSteered: true },
  { target: '/__understudying', isSteered: false },
  { target: '/__Understudy/world', isSteered: false },
  { target: '/doors/D1/open', isSteered: false },
])('$target is answered by the sandbox: $isSteered', ({ target, isSteered }) => {
  const { headers } = buildHouse().call('GET', target)
  expect(new Map(headers).get('Cache-Control') === 'no-store').toBe(isSteered)
})

test('other paths go to the engine', () => {
  expect(buildHouse().call('POST', '/doors/D1/lock').status).toBe(401)
})
