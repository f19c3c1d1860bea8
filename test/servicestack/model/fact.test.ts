import { expect, test } from 'vitest'
import { facts } from '#servicestack/model/fact.ts'

test('each kind of fact is listed once', () => {
  expect(new Set(facts).size).toBe(facts.length)
})
