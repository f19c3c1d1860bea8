import { expect, test } from 'vitest'
import { refuseStrangers } from '#servicestack/import/refuse-strangers.ts'
import { apis, recorded, recordedPages, versions } from '../../corpus/truth.ts'

const login = '<!DOCTYPE html><html><body><form><input type="password" name="p"></form></body></html>'

test.each([
  { name: 'an empty answer', text: ' \r\n', says: 'the text is empty.' },
  {
    name: 'an answer with its headers',
    text: 'HTTP/2 200 \r\na: b\r\n\r\n{}',
    says: 'curl prints the headers only with -i.',
  },
  { name: 'a login page', text: login, says: 'it is a login page' },
  {
    name: 'a page of another product',
    text: '<html><body>Swagger UI</body></html>',
    says: 'it is a web page, but none',
  },
  { name: 'an image', text: `\ufffdPNG\r\n${'\u0000\u0001'.repeat(40)}`, says: 'it is no text but a binary file' },
])('$name is refused: $says', ({ text, says }) => {
  expect(() => refuseStrangers(text)).toThrow(says)
})

test('no terminal is moved by what is quoted of a stranger', () => {
  expect(() => refuseStrangers(`<html>\u001b[2J</html>`)).toThrow(/^[^\p{Cc}]*$/u)
})

test('every recorded page passes, those with a NUL in their sample too', () => {
  const pages = apis.flatMap((api) =>
    versions.flatMap((version) => recordedPages(api, version).map((page) => recorded(api, version, page))),
  )
  const filled = pages.filter((text) => text !== '')
  expect(filled.some((text) => text.includes('\u0000'))).toBe(true)
  for (const text of filled) expect(() => refuseStrangers(text)).not.toThrow()
})
