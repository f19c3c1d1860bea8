import { expect, test } from 'vitest'
import { survey } from '#mocks/http/survey.ts'

const host = ['Host', 'a']

function surveyed(lines: readonly string[], head: { version?: string; method?: string; url?: string } = {}) {
  const { version = '1.1', method = 'POST', url = '/' } = head
  return survey({ rawHeaders: [...lines], httpVersion: version, method, url })
}

test.each([
  { fact: 'no length and no coding means no body', lines: host, hasBody: false },
  { fact: 'a length of zero means no body', lines: [...host, 'content-LENGTH', '0'], hasBody: false },
  { fact: 'a length means a body', lines: [...host, 'Content-Length', '3'], hasBody: true },
  { fact: 'a coding means a body', lines: [...host, 'transfer-encoding', 'chunked'], hasBody: true },
  { fact: 'an empty host is one (bind/headers/no-host)', lines: ['Host', ''], hasBody: false },
  { fact: 'header bytes may be UTF-8', lines: [...host, 'A', '\u00c3\u00ab'], hasBody: false },
])('$fact', ({ lines, hasBody }) => {
  expect(surveyed(lines)).toEqual({ hasBody })
})

test.each([
  { fact: 'no host', lines: [], status: 400 },
  { fact: 'two hosts', lines: [...host, ...host], status: 400 },
  { fact: 'a host with a space', lines: ['Host', 'a b'], status: 400 },
  { fact: 'header bytes that are not UTF-8', lines: [...host, 'A', '\u00eb'], status: 400 },
  { fact: 'a target that names another host', lines: host, url: 'http://b/', status: 400 },
  { fact: 'two hosts from an old client', lines: [...host, ...host], version: '1.0', status: 400 },
  { fact: 'a line without a version', lines: host, version: '0.9', status: 400 },
  { fact: 'HTTP/2.0', lines: host, version: '2.0', status: 505 },
  { fact: 'a body that is too long', lines: [...host, 'Content-Length', '30000001'], status: 413 },
])('$fact is a refusal', ({ lines, status, ...head }) => {
  expect(surveyed(lines, head).refusal).toEqual({ status })
})

test('an old client needs no host, but a length where it posts', () => {
  expect(surveyed([], { version: '1.0', method: 'GET' })).toEqual({ hasBody: false })
  expect(surveyed([], { version: '1.0', method: 'PATCH' })).toEqual({ hasBody: false })
  for (const method of ['POST', 'PUT']) {
    expect(surveyed([], { version: '1.0', method }).refusal).toEqual({ status: 400 })
    expect(surveyed(['Content-Length', '0'], { version: '1.0', method })).toEqual({ hasBody: false })
  }
})

test('too long a line is told before too many headers', () => {
  const lines = Array.from({ length: 101 }, () => ['A', 'b']).flat()
  expect(surveyed(lines, { url: `/${'x'.repeat(9000)}` }).refusal).toEqual({ status: 414 })
  expect(surveyed(lines).refusal).toEqual({ status: 431 })
})
