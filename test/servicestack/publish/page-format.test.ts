import { expect, test } from 'vitest'
import { pageFormats } from '#servicestack/publish/page-format.ts'

test('the five formats of a server have pages', () => {
  expect(pageFormats.map(({ name }) => name)).toEqual(['json', 'xml', 'jsv', 'csv', 'jsonl'])
})
