import { expect, test } from 'vitest'
import { header, row } from '#servicestack/csv/row.ts'

test('cells are joined by commas and end with CR LF', () => {
  expect(row(['a', '', '"b,c"'])).toBe('a,,"b,c"\r\n')
})

test('titles are quoted where they must be', () => {
  expect(header(['A', 'b,c'])).toBe('A,"b,c"\r\n')
})
