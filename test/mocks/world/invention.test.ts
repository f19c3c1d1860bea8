import { faker } from '@faker-js/faker/locale/en'
import { expect, test } from 'vitest'
import { createInvention } from '#mocks/world/invention.ts'

const name = (seed: number, key: string, field: string) =>
  createInvention(seed)(key, field, ({ person }) => person.fullName())

test('the same seed, key and field give the same value', () => {
  expect(name(1, 'S1', 'fromName')).toBe(name(1, 'S1', 'fromName'))
})

test('another seed, key or field gives another value', () => {
  const values = [name(1, 'S1', 'a'), name(2, 'S1', 'a'), name(1, 'S2', 'a'), name(1, 'S1', 'b')]
  expect(new Set(values).size).toBe(4)
})

test('what was asked before changes nothing', () => {
  const invent = createInvention(1)
  invent('S9', 'other', ({ string }) => string.alphanumeric(50))
  expect(invent('S1', 'fromName', ({ person }) => person.fullName())).toBe(name(1, 'S1', 'fromName'))
})

test("somebody else's faker keeps its own seed", () => {
  faker.seed(7)
  const expected = faker.string.alphanumeric(10)
  faker.seed(7)
  name(1, 'S1', 'fromName')
  expect(faker.string.alphanumeric(10)).toBe(expected)
})
