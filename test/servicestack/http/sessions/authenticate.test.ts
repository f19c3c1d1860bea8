import { expect, test } from 'vitest'
import { type Accounts, authenticate, type Caller } from '#servicestack/http/sessions/authenticate.ts'
import { readSessionKeys } from '#servicestack/http/sessions/session-keys.ts'
import type { AccessRules } from '#servicestack/model/access-rules.ts'
import { echo, getSession, holdSession } from '../../sample-model.ts'
import { ask, type Headers } from '../ask.ts'

const agent: Caller = { id: '1', userName: 'agent', roles: ['User'], permissions: ['Hold'] }
const guest: Caller = { id: '2', userName: 'guest', roles: [], permissions: [] }
const root: Caller = { id: '4', userName: 'root', roles: ['Admin'], permissions: [] }
const callers = [agent, guest, root]

const accounts: Accounts = {
  verify: (userName, password) => (password === 'p@ss' ? callers.find((one) => one.userName === userName) : undefined),
  signedIn: (sessionId) => callers.find((one) => one.userName === sessionId),
}

const basic = (userName: string, password = 'p@ss'): Headers => ({
  Authorization: `Basic ${btoa(`${userName}:${password}`)}`,
})
const signedIn = (userName: string): Headers => ({ Cookie: `ss-id=${userName}` })

const rows: { name: string; rules: AccessRules; headers: Headers; want: object }[] = [
  {
    name: 'nobody is asked who he is where nobody need be',
    rules: echo.access,
    headers: {},
    want: { kind: 'open', isBasic: false },
  },
  {
    name: 'wrong credentials do not matter there',
    rules: echo.access,
    headers: basic('agent', 'x'),
    want: { kind: 'open', isBasic: false },
  },
  {
    name: 'nobody is turned away as such',
    rules: getSession.access,
    headers: {},
    want: { kind: 'refused', why: 'unauthenticated' },
  },
  {
    name: 'a session that nobody knows is nobody',
    rules: getSession.access,
    headers: signedIn('bogus'),
    want: { kind: 'refused', why: 'unauthenticated' },
  },
  {
    name: 'a cookie is somebody',
    rules: getSession.access,
    headers: signedIn('guest'),
    want: { kind: 'open', caller: guest, isBasic: false },
  },
  {
    name: 'Basic credentials are somebody',
    rules: getSession.access,
    headers: basic('guest'),
    want: { kind: 'open', caller: guest, isBasic: true },
  },
  {
    name: 'a wrong password is told',
    rules: getSession.access,
    headers: basic('agent', 'nope'),
    want: { kind: 'refused', why: 'bad-credentials' },
  },
  {
    name: 'a wrong password spoils a good cookie',
    rules: getSession.access,
    headers: { ...basic('agent', 'nope'), ...signedIn('agent') },
    want: { kind: 'refused', why: 'bad-credentials' },
  },
  {
    name: 'incomplete credentials do not',
    rules: getSession.access,
    headers: { Authorization: 'Basic ', ...signedIn('agent') },
    want: { kind: 'open', caller: agent, isBasic: false },
  },
  {
    name: 'what is not Base64 is told',
    rules: getSession.access,
    headers: { Authorization: 'Basic ***' },
    want: { kind: 'refused', why: 'malformed' },
  },
  {
    name: 'who has the role may',
    rules: holdSession.access,
    headers: signedIn('agent'),
    want: { kind: 'open', caller: agent, isBasic: false },
  },
  {
    name: 'who lacks the role may not',
    rules: holdSession.access,
    headers: signedIn('guest'),
    want: { kind: 'refused', why: 'role' },
  },
  {
    name: 'who lacks the role is known by his Basic header',
    rules: holdSession.access,
    headers: basic('guest'),
    want: { kind: 'refused', why: 'role', basicCaller: guest },
  },
  {
    name: 'an administrator has every role',
    rules: holdSession.access,
    headers: signedIn('root'),
    want: { kind: 'open', caller: root, isBasic: false },
  },
]

test.each(rows)('$name', ({ rules, headers, want }) => {
  const request = ask('GET /echo', headers)
  expect(authenticate(request, readSessionKeys(request).id, rules, accounts)).toEqual(want)
})

const asked: { name: string; rules: Partial<AccessRules>; isAllowed: boolean }[] = [
  { name: 'all required roles are needed', rules: { requiredRoles: ['User', 'Manager'] }, isAllowed: false },
  { name: 'one of several roles is enough', rules: { requiresAnyRole: ['Manager', 'User'] }, isAllowed: true },
  { name: 'none of several roles is not', rules: { requiresAnyRole: ['Manager'] }, isAllowed: false },
  { name: 'all required permissions are needed', rules: { requiredPermissions: ['Hold', 'End'] }, isAllowed: false },
  { name: 'a required permission is enough', rules: { requiredPermissions: ['Hold'] }, isAllowed: true },
  { name: 'one of several permissions is enough', rules: { requiresAnyPermission: ['End', 'Hold'] }, isAllowed: true },
  { name: 'none of several permissions is not', rules: { requiresAnyPermission: ['End'] }, isAllowed: false },
]

test.each(asked)('$name', ({ rules, isAllowed }) => {
  const entry = authenticate(ask('GET /echo'), 'agent', { ...getSession.access, ...rules }, accounts)
  expect(entry.kind === 'open').toBe(isAllowed)
})

test('who lacks a permission, but no role, is told so', () => {
  const rules = { ...getSession.access, requiredPermissions: ['End'] }
  expect(authenticate(ask('GET /echo'), 'agent', rules, accounts)).toEqual({ kind: 'refused', why: 'permission' })
})
