import { expect, test } from 'vitest'
import { compileStringify } from '#servicestack/xml/compile-stringify.ts'
import { readRecordedXml, recordedModel } from './recorded-xml.ts'
import { port, short } from './sample-model.ts'

const recorded = readRecordedXml()

test('there are recordings of each version', () => {
  expect(new Set(recorded.map(({ version }) => version))).toEqual(new Set(['6.11', '8.6', '10.15']))
  expect(recorded.length).toBeGreaterThan(200)
})

test.each(recorded)('$id is answered as $version does', ({ type, value, xml, version }) => {
  expect(compileStringify({ type, model: recordedModel, dialect: version })(value)).toBe(xml)
})

test.each([
  { version: '6.11', want: false },
  { version: '8.6', want: true },
  { version: '10.15', want: true },
] as const)('$version tells when a refresh token expires, and who signed in whom: $want', ({ version, want }) => {
  // auth/login/xml
  const text = compileStringify({ type: 'AuthenticateResponse', model: recordedModel, dialect: version })({})
  expect([text.includes('<RefreshTokenExpiry'), text.includes('<AuthProvider')]).toEqual([want, want])
})

test('null is no text', () => {
  expect(compileStringify({ type: 'Ship', model: port })(null)).toBe('')
})

test('a number that no enum has breaks off, closes what is open, and an error follows', () => {
  const text = short(compileStringify({ type: 'Ship', model: port })({ gap: 3 }))
  expect(text).toContain('<Gap /></Ship><?xml version="1.0" encoding="utf-8"?><ErrorResponse ')
  expect(text).toContain("<Message>Enum value '3' is invalid for type 'Port.Api.Gap' and cannot be serialized.")
})

test('half a character breaks off in the middle, and the error that follows can be written', () => {
  const text = compileStringify({ type: 'Crew', model: port })({ name: 'a\ud800' })
  expect(text).toContain('<Name><?xml')
  expect(text).toContain('<Message>The surrogate pair is invalid. Missing a low surrogate character.</Message>')
})
