/** What is no DTO source. */

import { expect, test } from 'vitest'
import { refuseOthers, refuseWithoutRequest } from '#servicestack/import/csharp/refuse-others.ts'
import { SourceText } from '#servicestack/import/csharp/source-text.ts'
import { declare } from './reading.ts'

test.each([
  ['\uFEFF \n', 'empty'],
  ['\n <html>', 'html'],
  ['class A\0', 'binary'],
])('%j is refused as %s', (text, code) => {
  expect(() => refuseOthers(new SourceText(text))).toThrow(expect.objectContaining({ code }))
})

test('other text is let through', () => {
  expect(() => refuseOthers(new SourceText('class A { }'))).not.toThrow()
})

test('a file without requests is refused at the first thing that it declares', () => {
  const text = '\nclass A { }'
  expect(refuseWithoutRequest(new SourceText(text), declare(text)[0])).toMatchObject({ place: { line: 2, column: 1 } })
  expect(refuseWithoutRequest(new SourceText(text), undefined)).toMatchObject({ place: { line: 1, column: 1 } })
})
