import { expect, test } from 'vitest'
import { explainFailure } from '#cli/import/explain-failure.ts'

function thrown(code: string, message = ''): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) })
}

test.each([
  ['ECONNREFUSED', 'unreachable', 'nothing listens there'],
  ['ENOTFOUND', 'unreachable', 'there is no host of this name'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'unreachable', 'it does not speak TLS there (is it http://?)'],
  ['CERT_HAS_EXPIRED', 'unreachable', 'its certificate has expired'],
  ['UND_ERR_SOCKET', 'failed', 'the connection broke off'],
  ['UND_ERR_HEADERS_OVERFLOW', 'failed', 'its headers do not end'],
  ['HPE_INVALID_CONSTANT', 'failed', 'what it sends is no HTTP'],
  ['UND_ERR_HEADERS_TIMEOUT', 'failed', 'it does not answer within 300 s (--timeout allows more)'],
])('%s is told as %s: %s', (code, kind, why) => {
  expect(explainFailure(thrown(code), 5000)).toEqual({ kind, why })
})

test('what nobody foresaw is told in the words of the platform', () => {
  expect(explainFailure(thrown('', 'bad port'), 5000)).toEqual({ kind: 'failed', why: 'bad port' })
  expect(explainFailure('a text', 5000)).toEqual({ kind: 'failed', why: 'a text' })
})

test('a time that ran out names the time, and how to allow more', () => {
  const error = new DOMException('The operation was aborted due to timeout', 'TimeoutError')
  expect(explainFailure(error, 1500).why).toBe('it does not answer within 1.5 s (--timeout allows more)')
})
