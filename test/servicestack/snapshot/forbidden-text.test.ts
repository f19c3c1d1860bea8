import { expect, test } from 'vitest'
import { forbiddenText } from '#servicestack/snapshot/forbidden-text.ts'

test('negotiate/forbidden/format-json: the request as it came, with CRLF', () => {
  expect(forbiddenText({ method: 'POST', pathInfo: '/sessions/S1/hold', query: 'format=json' })).toBe(
    'Forbidden\r\n\r\nRequest.HttpMethod: POST\r\nRequest.PathInfo: /sessions/S1/hold\r\nRequest.QueryString: format=json\r\n\r\n',
  )
})
