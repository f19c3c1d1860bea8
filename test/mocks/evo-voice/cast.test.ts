import { expect, test } from 'vitest'
import { accounts } from '#mocks/evo-voice/accounts.ts'
import { castOf } from './cast-of.ts'

const cast = castOf(accounts.AC100, 1)
const caller = cast.caller('S1001', 'caller')
const line = cast.line('S1001')

test.each([
  { what: 'an id', value: cast.id('CU', 'S1001', 'customer'), shape: /^CU[0-9A-F]{8}$/ },
  { what: "a customer's name", value: caller.customer.name, shape: /, / },
  { what: 'the branch above', value: caller.customer.breadcrumb[0]?.name ?? '', shape: /^Region \[.+\]$/ },
  { what: "a caller's phone", value: caller.phone, shape: /^\+1555\d{7}$/ },
  { what: "a caller's display name", value: caller.displayName, shape: /^.+, .+ ".+"$/ },
  { what: 'a phone line', value: line.name, shape: /^[A-Z][\w ,]+: \+1555\d{7}$/ },
  { what: 'a topic', value: cast.topic('S1001'), shape: /\w+ \w+/ },
])('$what looks like one: $value', ({ value, shape }) => {
  expect(value).toMatch(shape)
})

test('whoever may sign in is called here as there, and others have names of their own', () => {
  expect(cast.agent('manager').displayName).toBe('Manager')
  expect(cast.agent('colleague-1').displayName).toMatch(/^\S+ .+/)
})

test('some callers have names beyond ASCII, and some do not', () => {
  const names = Array.from({ length: 40 }, (_, index) => cast.caller(`S${index}`, 'caller').name)
  const far = names.filter((name) => /[^\u0020-\u007e]/.test(name))
  expect(far.length).toBeGreaterThan(0)
  expect(far.length).toBeLessThan(names.length)
})

test('people do not depend on who was met before', () => {
  const other = castOf(accounts.AC100, 1)
  other.topic('S7')
  other.caller('S9', 'caller')
  expect(other.caller('S1001', 'caller')).toEqual(caller)
})

test('another seed and another account have other people', () => {
  for (const [account, seed] of [
    [accounts.AC200, 1],
    [accounts.AC100, 2],
  ] as const) {
    const other = castOf(account, seed)
    expect(other.caller('S1001', 'caller').displayName).not.toBe(caller.displayName)
    expect(other.caller('S1001', 'caller').customer.id).not.toBe(caller.customer.id)
  }
})

test('a caller calls again, with the same name, phone and company', () => {
  const callers = Array.from({ length: 500 }, (_, index) => JSON.stringify(cast.caller(`S${index}`, 'caller')))
  const phones = callers.map((text) => JSON.parse(text).phone)
  expect(new Set(callers).size).toBeLessThan(200)
  expect(new Set(phones).size).toBe(new Set(callers).size)
})
