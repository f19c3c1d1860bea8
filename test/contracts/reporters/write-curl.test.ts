import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import type { CallerRole } from '#contracts/exchange/ask.ts'
import { writeCurl } from '#contracts/reporters/write-curl.ts'
import { exchangeWith } from '../sample.ts'

const { request } = exchangeWith()
const { userName: _, ...anonymous } = request

test('the line repeats the request, with the password left to the environment', () => {
  expect(writeCurl(request, 'user')).toBe(
    `curl -i -X POST -u "agent:$UNDERSTUDY_PASSWORD" -H 'Accept: application/json' -H 'Content-Type: application/json' --data-raw '{"reason":"Transferring"}' 'http://127.0.0.1:4010/sessions/S1/hold'`,
  )
})

test.each([
  { name: 'agent', caller: 'user', want: 'agent:p@ss' },
  { name: 'guest', caller: 'guest', want: 'guest:gu est' },
  { name: 'a"b\\c$HOME`id`', caller: 'user', want: 'a"b\\c$HOME`id`:p@ss' },
] as const)('a shell reads the user $name as meant', ({ name, caller, want }) => {
  const words = readByShell(writeCurl({ ...request, userName: name }, caller))
  expect(words[words.indexOf('-u') + 1]).toBe(want)
})

test('a shell reads quotes in bodies and paths as meant', () => {
  const body = `{"reason":"it's $HOME \`id\` \\"`
  const words = readByShell(writeCurl({ ...request, body, url: "http://h/sessions/o'neil/hold?format=jsv" }, 'user'))
  expect(words[words.indexOf('--data-raw') + 1]).toBe(body)
  expect(words.at(-1)).toBe("http://h/sessions/o'neil/hold?format=jsv")
})

test('an anonymous request has no -u', () => {
  const caller: CallerRole = 'anonymous'
  expect(readByShell(writeCurl(anonymous, caller))).not.toContain('-u')
})

test('a request without a body has no --data-raw', () => {
  const { body: _, ...bodiless } = request
  expect(writeCurl({ ...bodiless, method: 'GET' }, 'user')).not.toContain('--data-raw')
})

/** Returns the words that a POSIX shell hands to curl. */
function readByShell(line: string): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${line}`
  const env = { UNDERSTUDY_PASSWORD: 'p@ss', UNDERSTUDY_GUEST_PASSWORD: 'gu est' }
  return execFileSync('sh', ['-c', script], { env, encoding: 'utf8' }).split('\0').slice(0, -1)
}
