import { expect, test } from 'vitest'
import { changeKinds } from '#servicestack/compare/model-change.ts'

test('each kind of change is listed once', () => {
  expect(new Set(changeKinds).size).toBe(changeKinds.length)
})
