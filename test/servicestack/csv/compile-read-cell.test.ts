import { expect, test } from 'vitest'
import { compileReadCell } from '#servicestack/csv/compile-read-cell.ts'
import { listOf, scalar, text } from '../sample-model.ts'
import { contractModel } from './contract-model.ts'

const reader = (type: Parameters<typeof listOf>[0], nullable = false) =>
  compileReadCell({ name: 'a', type, nullable }, { model: contractModel })

test('a text is taken as it is, quotes and all', () => {
  expect(reader(text)('"x"')).toBe('"x"')
})

test('what may be anything loses its quotes', () => {
  expect(reader(scalar('object'))('"q"')).toBe('q')
})

test('a list may lack its brackets', () => {
  expect(reader(listOf(text))('a,b')).toEqual(['a', 'b'])
})

test('nothing leaves a nullable number unset, and is no other number', () => {
  expect(reader(scalar('int'), true)('')).toBeUndefined()
  expect(() => reader(scalar('int'))('')).toThrow('Input string was not in a correct format.')
})
