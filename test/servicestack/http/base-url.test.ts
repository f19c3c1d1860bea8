import { expect, test } from 'vitest'
import { baseUrl } from '#servicestack/http/base-url.ts'
import { ask, type Headers } from './ask.ts'

const rows: { headers: Headers; want: string }[] = [
  { headers: { Host: '127.0.0.1:5057' }, want: 'http://127.0.0.1:5057' },
  { headers: { Host: 'h', 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'x.example' }, want: 'https://h' },
  { headers: { Host: '*/ evil' }, want: 'http://localhost' },
  { headers: {}, want: 'http://fallback' },
]

test.each(rows)('a caller with $headers reaches $want', ({ headers, want }) => {
  expect(baseUrl(ask('GET /echo', headers), 'fallback')).toBe(want)
})

test('a server that is called below a path says so', () => {
  expect(baseUrl({ ...ask('GET /echo', { Host: 'h' }), pathBase: '/~alice' })).toBe('http://h/~alice')
})
