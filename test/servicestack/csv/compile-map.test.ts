import { expect, test } from 'vitest'
import { compileEntries, compileMap } from '#servicestack/csv/compile-map.ts'
import { scalar } from '../sample-model.ts'
import { contractModel } from './contract-model.ts'

const options = { model: contractModel }

test('keys stand above values', () => {
  const write = compileMap(options)
  expect(
    write([
      ['a', 1],
      ['b', 'x,y'],
      ['d', null],
      ['e', [1, 2]],
    ]),
  ).toBe('a,b,d,e\r\n1,"x,y",,"[1,2]"\r\n')
  expect(write([])).toBe('\r\n\r\n')
})

test('entries stand beside each other', () => {
  const write = compileEntries(scalar('int'), scalar('boolean'), options)
  expect(
    write([
      ['1', true],
      ['2', false],
    ]),
  ).toBe('Key,Value\r\n"{key:1,value:True}","{key:2,value:False}"\r\n')
  expect(write([])).toBe('Key,Value\r\n\r\n')
})
