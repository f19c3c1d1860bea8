import { expect, test } from 'vitest'
import { compileRows } from '#servicestack/csv/compile-rows.ts'
import { named } from '../sample-model.ts'
import { contractModel } from './contract-model.ts'

const write = compileRows(named('Berth'), { model: contractModel })

test('an heir shows only what the declared class has', () => {
  expect(write([{ __type: 'Fleet.Quay, Fleet', extra: 'e', a: 'x', n: 1 }])).toBe('A,N\r\nx,1\r\n')
})

test('a null is passed over', () => {
  expect(write([null, { a: 'x' }])).toBe('A,N\r\nx,0\r\n')
})
