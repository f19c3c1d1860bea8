import { expect, test } from 'vitest'
import { requestInId } from '#servicestack/import/openapi/request-in-id.ts'

test.each([
  { id: 'PingGET_ping', verb: 'GET', path: '/ping', want: 'Ping' },
  { id: 'GetBerthGET_berths__Id_now', verb: 'GET', path: '/berths/{Id}/now', want: 'GetBerth' },
  { id: 'PostPOST_', verb: 'POST', path: '/', want: 'Post' },
  { id: 'PingGET_ping', verb: 'POST', path: '/ping', want: undefined },
  { id: 'GET_ping', verb: 'GET', path: '/ping', want: undefined },
  { id: 'get-pingGET_ping', verb: 'GET', path: '/ping', want: undefined },
  { id: undefined, verb: 'GET', path: '/ping', want: undefined },
])('$id of $verb $path names $want', ({ id, verb, path, want }) => {
  expect(requestInId(id, verb, path)).toBe(want)
})
