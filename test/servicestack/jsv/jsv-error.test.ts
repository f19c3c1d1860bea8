import { expect, test } from 'vitest'
import { JsvError } from '#servicestack/jsv/jsv-error.ts'

test('the error says what, where and what to do, and keeps the place for programs', () => {
  const place = { text: '{a:[b,c', path: '/a', offset: 7 }
  const error = new JsvError('unclosed-value', '] or a comma must stand here.', place)
  expect(error.message).toBe('Cannot read JSV at /a (offset 7, near "{a:[b,c"): ] or a comma must stand here.')
  expect(error).toMatchObject({ name: 'JsvError', code: 'unclosed-value', path: '/a', offset: 7 })
  expect(error).toBeInstanceOf(Error)
})

test('of a long text it shows the neighbourhood', () => {
  const error = new JsvError('missing-colon', 'x', { text: 'a'.repeat(1000), path: '', offset: 500 })
  expect(error.message).toBe(`Cannot read JSV at / (offset 500, near "${'a'.repeat(32)}"): x`)
})

test('of an empty text it shows that there is none', () => {
  const error = new JsvError('wrong-opening', 'x', { text: '', path: '', offset: 0 })
  expect(error.message).toContain('near the end of an empty text')
})
