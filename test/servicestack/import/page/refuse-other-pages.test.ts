/** What servers send instead of the page of an operation. */

import { expect, test } from 'vitest'
import { ImportError } from '#servicestack/import/import-error.ts'
import { importPage } from '#servicestack/import/page/import-page.ts'
import { notAPage, refuseOtherPages } from '#servicestack/import/page/refuse-other-pages.ts'
import { recordedPage } from './recorded-page.ts'

test.each([
  { name: 'an empty page', text: '', code: 'empty' },
  {
    name: 'a page that was recorded empty',
    text: recordedPage('clinic/10.15/ops/CheckIn.xml.none.naive.txt'),
    code: 'empty',
  },
  {
    name: 'an unknown operation',
    text: recordedPage('harbour/answers-not-pages/unknown-op.403.txt'),
    code: 'forbidden',
  },
  {
    name: 'broken XML',
    text: recordedPage('harbour/answers-not-pages/types-metadata.xml.200.txt'),
    code: 'server-failed',
  },
  { name: 'the index as text', text: recordedPage('clinic/10.15/metadata.index.naive.txt'), code: 'index-page' },
  { name: 'the index as HTML', text: recordedPage('clinic/10.15/metadata.index.html'), code: 'index-page' },
  { name: 'a login page', text: '<html><form><input name=a type="password"></form></html>', code: 'login-page' },
  { name: 'a page of another product', text: '<!doctype html><html><h1>Shop</h1></html>', code: 'not-a-metadata-page' },
  { name: 'other text', text: 'Dear Sir or Madam', code: 'not-a-metadata-page' },
  { name: 'an image', text: '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\u0001\0\0\0\u0001\b\u0002\0\0\0', code: 'binary' },
])('$name is refused as $code', ({ text, code }) => {
  expect(refusal(() => importPage(text))).toMatchObject({ code })
})

test('a page with a char member holds a zero, and is read', () => {
  const text = recordedPage('harbour/8.6/ops/DockVessel.jsv.typescript.naive.txt')
  expect(text).toContain('\0')
  expect(() => refuseOtherPages(text)).not.toThrow()
  expect(importPage(text).model.operations[0]?.name).toBe('DockVessel')
})

test('a refusal says where, why and what to do', () => {
  expect(notAPage('\n  Dear Sir').message).toMatch(/line 2, column 3 \("Dear Sir"\): a metadata page .+\. Copy .+\.$/)
})

function refusal(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    if (error instanceof ImportError) return error
    throw error
  }
}
