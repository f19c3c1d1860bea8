import { expect, test } from 'vitest'
import { Members } from '#mocks/sandbox/steering/reading/members.ts'

const names = ['text', 'texts', 'count', 'object', 'empty']
const members = new Members({ text: 'a', texts: ['b', 'c'], count: 3, object: { d: 1 }, empty: '' }, names)

test('members are read as what they are', () => {
  expect(members.names()).toEqual(names)
  expect([members.text('text'), members.optionalText('text')]).toEqual(['a', 'a'])
  expect(members.optionalTexts('texts')).toEqual(['b', 'c'])
  expect(members.optionalWholeNumber('count', 3)).toBe(3)
  expect(members.optionalObject('object')).toEqual({ d: 1 })
  expect(members.value('texts')).toEqual(['b', 'c'])
})

test('what is absent stays absent', () => {
  const none = new Members({}, names)
  const read = [none.optionalText('text'), none.optionalTexts('texts'), none.optionalWholeNumber('count', 0)]
  expect([...read, none.optionalObject('object'), none.value('text')]).toEqual(Array(5).fill(undefined))
})

const mistakes = [
  { name: 'an absent text', read: () => new Members({}, names).text('text'), says: '"text" is missing' },
  { name: 'an empty text', read: () => members.text('empty'), says: '"empty" is "". Write a text' },
  { name: 'a number as a text', read: () => members.optionalText('count'), says: '"count" is 3' },
  { name: 'a text as a list', read: () => members.optionalTexts('text'), says: '"text" is "a"' },
  { name: 'a count below the least', read: () => members.optionalWholeNumber('count', 4), says: 'from 4' },
  { name: 'a list as an object', read: () => members.optionalObject('texts'), says: '"texts" is ["b","c"]' },
  {
    name: 'an unknown member',
    read: () => new Members({ e: 1 }, ['f', 'g']),
    says: '"e" is not known. It takes f, g.',
  },
  { name: 'any member where none is taken', read: () => new Members({ e: 1 }, []), says: 'It takes none.' },
]

test.each(mistakes)('$name is refused', ({ read, says }) => {
  expect(read).toThrow(says)
})
