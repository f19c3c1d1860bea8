import { expect, test } from 'vitest'
import { nothingAt } from '#servicestack/text/cutter.ts'

test('nothing begins nowhere, and reading goes on where it stands', () => {
  expect(nothingAt(7)).toMatchObject({ start: -1, after: 7 })
})
