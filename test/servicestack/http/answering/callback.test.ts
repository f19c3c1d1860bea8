import { expect, test } from 'vitest'
import { callbackName, callbackType, wrapInCallback } from '#servicestack/http/answering/callback.ts'
import { readTarget } from '#servicestack/http/target.ts'

const rows = [
  { name: 'the name is called', target: '/echo?callback=fn', want: 'fn' },
  { name: 'the parameter is written in any case', target: '/echo?CALLBACK=fn', want: 'fn' },
  { name: 'what no name has becomes an underscore', target: '/echo?callback=a(b);c', want: 'a_b__c' },
  { name: 'angle brackets too', target: '/echo?callback=%3Cx%3E', want: '_x_' },
  { name: 'a dot stays, a dollar does not', target: '/echo?callback=a$b.c-d', want: 'a_b.c_d' },
  { name: 'a letter beyond ASCII does not', target: '/echo?callback=%C3%A9', want: '_' },
  { name: 'an empty one is none', target: '/echo?callback=', want: undefined },
  { name: 'without one there is none', target: '/echo?s=a', want: undefined },
]

test.each(rows)('$name', ({ target, want }) => {
  expect(callbackName(readTarget(target).values)).toBe(want)
})

test('whatever the body is stands between the brackets', () => {
  expect(wrapInCallback('fn', '{s:a}')).toBe('fn({s:a})')
  expect(wrapInCallback('fn', 'hello')).toBe('fn(hello)')
  expect(callbackType).toBe('text/javascript')
})
