import { expect, test } from 'vitest'
import { ImportError } from '#servicestack/import/import-error.ts'
import { inFile } from '#servicestack/import/in-file.ts'

test('what can be read is handed on', () => {
  expect(inFile('a.cs', () => 7)).toBe(7)
})

test('an error of an import names its file', () => {
  const refusal = new ImportError('hostile-name', { line: 2, column: 1, excerpt: 'x' }, 'it is odd.', 'Mend it.')
  const read = () => {
    throw refusal
  }
  expect(() => inFile('a.cs', read)).toThrow(/a\.cs/)
})

test('any other error stays as it is', () => {
  const fault = new TypeError('a mistake of ours')
  const read = () => {
    throw fault
  }
  expect(() => inFile('a.cs', read)).toThrow(fault)
})
