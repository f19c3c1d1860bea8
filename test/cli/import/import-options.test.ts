import { expect, test } from 'vitest'
import { readImportOptions } from '#cli/import/import-options.ts'
import { UsageError } from '#cli/usage-error.ts'

test('without options an import writes the contract, the code and what was read', () => {
  expect(readImportOptions(['a.txt'])).toMatchObject({
    sources: ['a.txt'],
    prints: undefined,
    milliseconds: 30_000,
    openapi: 'openapi.yaml',
    out: 'generated',
    dtos: 'dtos',
    isStrict: false,
    isCheck: false,
  })
})

test.each([
  ['--facts', 'facts'],
  ['--json', 'json'],
  ['--yaml', 'openapi'],
  ['--details', 'details'],
])('%s prints instead of writing', (option, prints) => {
  expect(readImportOptions(['a.txt', option])?.prints).toBe(prints)
})

test('help asks for no source', () => {
  expect(readImportOptions(['--help'])).toBeUndefined()
})

test.each([
  { args: [], says: 'Name what to import' },
  { args: ['a', '--json', '--yaml'], says: '--json and --yaml exclude each other.' },
  { args: ['a', '--json', '--check'], says: '--json and --check exclude each other.' },
  { args: ['a', '--name', '../x'], says: '--name "../x" is no name for files.' },
  { args: ['a', '--timeout', '0'], says: '--timeout takes seconds' },
  { args: ['a', '--timeout', 'soon'], says: '--timeout takes seconds' },
  { args: ['a', '--into', 'b'], says: "Unknown option '--into'" },
])('$args is a mistake: $says', ({ args, says }) => {
  expect(() => readImportOptions(args)).toThrow(UsageError)
  expect(() => readImportOptions(args)).toThrow(says)
})
