import { expect, test } from 'vitest'
import { isLoopback } from '#contracts/verify/is-loopback.ts'

test.each([
  ['http://127.0.0.1:4010', true],
  ['http://127.9.8.7', true],
  ['http://127.1', true],
  ['http://localhost:5000/base', true],
  ['https://LOCALHOST', true],
  ['http://[::1]:4010', true],
  ['http://127.0.0.1.example.org', false],
  ['http://localhost.example.org', false],
  ['http://notlocalhost', false],
  ['http://10.0.0.1', false],
  ['http://0.0.0.0', false],
  ['http://[::ffff:127.0.0.1]', false],
  ['https://team.evovoice.io', false],
])('%s: %s', (url, want) => {
  expect(isLoopback(new URL(url))).toBe(want)
})
