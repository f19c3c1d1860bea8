import { expect, test } from 'vitest'
import { skipQuoted, skipValue } from '#servicestack/jsv/skip-value.ts'

test.each([
  { name: 'a bare value ends at a comma', given: 'a b,c', want: 'a b' },
  { name: 'a bare value ends at a closing brace', given: 'a}', want: 'a' },
  { name: 'brackets, colons and quotes within a bare value are text', given: 'a]b:c"d{e,f', want: 'a]b:c"d{e' },
  { name: 'a quoted value ends at its quote', given: '"a,b"c', want: '"a,b"' },
  { name: 'a doubled quote is content', given: '"a""b",c', want: '"a""b"' },
  { name: 'a quoted value that nothing closes runs to the end', given: '"a,b}', want: '"a,b}' },
  { name: 'an object ends at its own brace', given: '{a:{b:c}},d', want: '{a:{b:c}}' },
  { name: 'quotes shield braces', given: '{a:"}"},b', want: '{a:"}"}' },
  { name: 'brackets do not count within braces', given: '{a:[},b', want: '{a:[}' },
  { name: 'a list ends at its own bracket', given: '[a,[b],{]},c', want: '[a,[b],{]' },
  { name: 'an object that nothing closes runs to the end', given: '{a:{b},c', want: '{a:{b},c' },
  { name: 'an empty value is nothing', given: ',a', want: '' },
  { name: 'at the end is nothing', given: '', want: '' },
])('$name', ({ given, want }) => {
  expect(`:${given}`.slice(1, skipValue(`:${given}`, 1, given.length + 1))).toBe(want)
})

test('the closing quote is found', () => {
  expect(skipQuoted('x"a""b"c', 1, 8)).toBe(7)
})

test.each(['ab,c', '"ab"', '{ab}', '[ab]', '"a""b"'])('%s ends where its surroundings end', (given) => {
  for (let end = 0; end < given.length; end++)
    expect(skipValue(given, 0, end)).toBe(Math.min(end, skipValue(given, 0, 9)))
})
