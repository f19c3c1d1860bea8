/** What is no DTO source. */

import { expect, test } from 'vitest'
import { splitLines } from '#servicestack/import/page-line.ts'
import { refuseOthers, refuseTooDeep, refuseWithoutDtos } from '#servicestack/import/typescript/refuse-others.ts'

test.each([
  { text: ' \n', says: 'line 1, column 2: there is nothing in it.' },
  { text: 'a\nb\0c', says: 'line 2, column 2: it holds a zero byte' },
  { text: '\n <html>', says: 'line 2, column 2 ("<html>"): it is a web page or XML.' },
])('$text is refused', ({ text, says }) => {
  expect(() => refuseOthers(splitLines(text))).toThrow(says)
})

test('DTOs are not refused', () => {
  expect(() => refuseOthers(splitLines('export class A { b: C<D> }'))).not.toThrow()
})

test('every refusal says what to pass instead', () => {
  const lines = splitLines('a\nlonger\nb')
  expect(refuseWithoutDtos(lines)).toMatchObject({
    code: 'no-request-type',
    whatToDo: expect.stringContaining('/types/'),
  })
  expect(refuseTooDeep(lines, new RangeError('deep'))).toMatchObject({ place: { line: 2, excerpt: 'longer' } })
})
