import { expect, test } from 'vitest'
import { bareAnswer } from '#mocks/http/bare-answer.ts'
import { bareText } from '#mocks/http/bare-text.ts'
import { profiles } from '#servicestack/http/profiles.ts'

test('an answer without a request says that the connection ends', () => {
  const text = bareText(bareAnswer({ status: 400 }, profiles['servicestack-8.6']), 'today')
  expect(text).toBe(
    'HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\nDate: today\r\nServer: Kestrel\r\n\r\n',
  )
})
