import { expect, test } from 'vitest'
import { columnsOf, columnTitle, objectRow } from '#servicestack/csv/columns.ts'
import { text } from '../sample-model.ts'
import { contractModel } from './contract-model.ts'

const titles = (name: string) => columnsOf(name, { model: contractModel }).map(({ title }) => title)

test('members of the derived class stand before those of its base', () => {
  expect(titles('Quay')).toEqual(['Extra', 'A', 'N'])
})

test('the order of a data contract does not count, its names do', () => {
  expect(titles('Plain')).toEqual(['A', 'beta'])
})

const member = { type: text, nullable: true }

test('a title is the C# property, or a capital where no source tells it', () => {
  expect(columnTitle({ ...member, name: 'urlPath', property: 'URLPath' }, undefined)).toBe('URLPath')
  expect(columnTitle({ ...member, name: 'callSid' }, undefined)).toBe('CallSid')
  expect(columnTitle({ ...member, name: 'callSid' }, 'PascalCase')).toBe('callSid')
})

test('an absent member is an empty cell, or the initial value of a value type', () => {
  expect(objectRow(columnsOf('Berth', { model: contractModel }), {})).toBe(',0\r\n')
})
