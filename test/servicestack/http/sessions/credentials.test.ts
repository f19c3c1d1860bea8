import { expect, test } from 'vitest'
import { type Credentials, readCredentials } from '#servicestack/http/sessions/credentials.ts'
import { ask } from '../ask.ts'

const agent: Credentials = { kind: 'basic', userName: 'agent', password: 'p@ss' }

/** Recorded from a real server of 8.6. */
const rows: { name: string; given: string; want: Credentials }[] = [
  { name: 'Basic names somebody', given: 'Basic YWdlbnQ6cEBzcw==', want: agent },
  { name: 'the scheme may be in small letters', given: 'basic YWdlbnQ6cEBzcw==', want: agent },
  {
    name: 'a colon may be part of the password',
    given: 'Basic YWdlbnQ6cEBzczp4',
    want: { ...agent, password: 'p@ss:x' },
  },
  { name: 'the name may be empty', given: 'Basic OnBAc3M=', want: { ...agent, userName: '' } },
  { name: 'an empty password is no credentials', given: `Basic ${btoa('agent:')}`, want: { kind: 'none' } },
  { name: 'without a colon there are no credentials', given: 'Basic YWdlbnQ=', want: { kind: 'none' } },
  { name: 'the scheme alone is no credentials', given: 'Basic ', want: { kind: 'none' } },
  { name: 'another scheme is no credentials', given: 'Bearer a.b.c', want: { kind: 'none' } },
  { name: 'two spaces are no credentials', given: 'Basic  YWdlbnQ6cEBzcw==', want: { kind: 'none' } },
  { name: 'Base64 without its padding is malformed', given: 'Basic YWdlbnQ6cEBzcw', want: { kind: 'malformed' } },
  { name: 'what is not Base64 is malformed', given: 'Basic ***', want: { kind: 'malformed' } },
]

test.each(rows)('$name', ({ given, want }) => {
  expect(readCredentials(ask('GET /echo', { Authorization: given }))).toEqual(want)
})

test('without a header there are no credentials', () => {
  expect(readCredentials(ask('GET /echo'))).toEqual({ kind: 'none' })
})

test('names are read as UTF-8', () => {
  const encoded = btoa(String.fromCharCode(...new TextEncoder().encode('zoë:日本')))
  expect(readCredentials(ask('GET /echo', { Authorization: `Basic ${encoded}` }))).toEqual({
    kind: 'basic',
    userName: 'zoë',
    password: '日本',
  })
})
