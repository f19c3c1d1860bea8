import { expect, test } from 'vitest'
import { notation } from '#servicestack/jsv/notation.ts'

test('a string is quoted where it must be', () => {
  expect([notation.string('a'), notation.string('a,b')]).toEqual(['a', '"a,b"'])
})

test('names, keys that are no strings, and texts of a fixed form stand bare', () => {
  expect([notation.memberName('callSid'), notation.key('P1D'), notation.bare('2024-01-02T03:04:05Z')]).toEqual([
    'callSid',
    'P1D',
    '2024-01-02T03:04:05Z',
  ])
})

test('a null in a list is nothing', () => {
  expect(notation.nullItem).toBe('')
})
