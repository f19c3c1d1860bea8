import { expect, test } from 'vitest'
import { RecordReader } from '#mocks/world/record-reader.ts'

const reader = new RecordReader({ list: ['text', -1.5, { a: null }] })
const [text, number, object] = reader.member('list').items()

test('values are read as what they are', () => {
  expect(text?.text()).toBe('text')
  expect(number?.number()).toBe(-1.5)
  expect(number?.moment()).toBe(-1.5)
  expect(object?.member('a').plain()).toBeNull()
})

const cases = [
  { name: 'a text', read: () => number?.text(), want: 'list[1] is not a text' },
  { name: 'a number', read: () => text?.number(), want: 'list[0] is not a number' },
  { name: 'a count', read: () => number?.count(), want: 'list[1] is not a whole number from 0' },
  { name: 'a list', read: () => object?.items(), want: 'list[2] is not a list' },
  { name: 'an object', read: () => object?.member('a').member('b'), want: 'list[2].a is not an object' },
  { name: 'a value', read: () => object?.member('toString').plain(), want: 'list[2].toString is missing' },
]

test.each(cases)('what should be $name and is not is refused by its place', ({ read, want }) => {
  expect(read).toThrow(`The record of the world is damaged: ${want}. Write it down anew.`)
})
