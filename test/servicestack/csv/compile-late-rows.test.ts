import { expect, test } from 'vitest'
import { compileLateRows } from '#servicestack/csv/compile-late-rows.ts'
import { contractModel } from './contract-model.ts'

const write = compileLateRows({ model: contractModel })

test('no items are nothing at all', () => {
  expect(write([])).toBe('')
})

test('numbers have nothing to show', () => {
  expect(write([1, 2])).toBe('\r\n\r\n\r\n')
})

test('an object behind a text is a row of its own kind', () => {
  expect(write(['abc', { __type: 'Fleet.Berth, Fleet', a: 'q' }])).toBe('Length\r\n3\r\nq,0\r\n')
})
