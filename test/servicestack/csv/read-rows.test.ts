import { expect, test } from 'vitest'
import { readRows } from '#servicestack/csv/read-rows.ts'
import { contractModel } from './contract-model.ts'

const read = (text: string) => readRows(text, 'Quay', { model: contractModel })

test('members of the base are named like others', () => {
  expect(read('n,EXTRA,a\n1,e,x\n2')).toEqual([{ n: 1, extra: 'e', a: 'x' }, { n: 2 }])
})

test('names without rows are no rows', () => {
  expect(read('N,,A')).toEqual([])
})

test('a text without a line has none', () => {
  expect(read('\r\n')).toEqual([])
})
