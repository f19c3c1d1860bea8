import { expect, test } from 'vitest'
import { responseText } from '#servicestack/http/answering/response-text.ts'

test('text is given as it is, bytes as UTF-8', () => {
  expect(responseText({ body: 'Zoë' })).toBe('Zoë')
  expect(responseText({ body: new TextEncoder().encode('Zoë') })).toBe('Zoë')
})
