import { expect, test } from 'vitest'
import { fileType } from '#servicestack/http/answering/file-type.ts'

/** Recorded on a real server of 6.11 but for the last two: routes/op/api-*. */
test.each([
  ['json', 'application/json; charset=utf-8'],
  ['jsv', 'application/jsv'],
  ['xml', 'text/xml'],
  ['csv', 'text/csv'],
  ['html', 'text/html'],
  ['foo', 'application/foo'],
  ['XML', 'text/xml'],
  ['a.txt', 'text/plain'],
])('a file that ends in .%s is %s', (extension, type) => {
  expect(fileType(extension)).toBe(type)
})
