/** The Server Object. */

import { expect, test } from 'vitest'
import { Place } from '#servicestack/openapi/place.ts'
import { readHost, writeServers } from '#servicestack/openapi/server-object.ts'

test.each([
  { host: 'team.evovoice.io', url: 'https://team.evovoice.io' },
  { host: 'localhost:5001', url: 'https://localhost:5001' },
  { host: '127.0.0.1:5290', url: 'http://127.0.0.1:5290' },
  { host: '[::1]:5290', url: 'http://[::1]:5290' },
  { host: undefined, url: '/' },
])('the host $host is served at $url and reads back', ({ host, url }) => {
  const servers = writeServers(host)
  expect(servers).toEqual([{ url }])
  expect(readHost(new Place(servers))).toBe(host)
})

test('a document without servers names no host', () => {
  expect(readHost(new Place(undefined))).toBeUndefined()
})
