import { expect, test } from 'vitest'
import { cameOverTls, readSessionKeys } from '#servicestack/http/sessions/session-keys.ts'
import { ask, type Headers } from '../ask.ts'

const rows: { name: string; headers: Headers; id: string | undefined }[] = [
  { name: 'a session is named by ss-id', headers: { Cookie: 'ss-id=a; ss-pid=b' }, id: 'a' },
  { name: 'who is remembered is known by ss-pid', headers: { Cookie: 'ss-opt=perm; ss-id=a; ss-pid=b' }, id: 'b' },
  { name: 'a header goes before a cookie', headers: { 'X-ss-id': 'h', Cookie: 'ss-id=a' }, id: 'h' },
  { name: 'without either there is no session', headers: {}, id: undefined },
]

test.each(rows)('$name', ({ headers, id }) => {
  expect(readSessionKeys(ask('GET /echo', headers)).id).toBe(id)
})

test('only a proxy can say that its client came over TLS', () => {
  expect(cameOverTls(ask('GET /echo', { 'X-Forwarded-Proto': 'HTTPS' }))).toBe(true)
  expect(cameOverTls(ask('GET /echo'))).toBe(false)
})
