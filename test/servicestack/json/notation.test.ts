import { expect, test } from 'vitest'
import { notation } from '#servicestack/json/notation.ts'

test('strings, names and bare texts stand in quotes', () => {
  expect([notation.string('a\n'), notation.memberName('callSid'), notation.bare('PT1H')]).toEqual([
    '"a\\n"',
    '"callSid"',
    '"PT1H"',
  ])
})

test('a date brings its own escapes', () => {
  expect(notation.bare('\\/Date(0)\\/')).toBe('"\\/Date(0)\\/"')
})

test('a key that is no string is put in quotes, and only once', () => {
  expect([notation.key('1'), notation.key('"PT1H"')]).toEqual(['"1"', '"PT1H"'])
})

test('a null in a list is the word', () => {
  expect(notation.nullItem).toBe('null')
})
