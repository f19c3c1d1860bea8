import { expect, test } from 'vitest'
import { readDocument } from '#servicestack/import/openapi/read-document.ts'

test.each([
  ['{"openapi":"3.1.0"}', 'JSON'],
  ['\uFEFF{"openapi":"3.1.0"}', 'JSON behind a mark'],
  ['openapi: 3.1.0', 'YAML'],
  ['{openapi: 3.1.0}', 'YAML in braces'],
])('%j is read as %s', (text) => {
  expect(readDocument(text)).toEqual({ openapi: '3.1.0' })
})

test.each([
  ['{"openapi":"3.1', 'the JSON ends in the middle. It was not fetched to its end: fetch the document again.'],
  ['{"openapi":"3.1.0",}', '"}" is not what JSON allows there.'],
  ['openapi: [', 'it is no YAML that can be read'],
])('%j is refused: %s', (text, says) => {
  expect(() => readDocument(text)).toThrow(says)
})
