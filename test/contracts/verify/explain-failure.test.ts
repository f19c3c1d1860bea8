import { expect, test } from 'vitest'
import { explainFailure } from '#contracts/verify/explain-failure.ts'

test.each([
  {
    error: new TypeError('fetch failed', { cause: withCode('connect ECONNREFUSED ::1', 'ECONNREFUSED') }),
    want: 'connect ECONNREFUSED ::1',
  },
  {
    error: new TypeError('fetch failed', { cause: withCode('other side closed', 'UND_ERR_SOCKET') }),
    want: 'other side closed (UND_ERR_SOCKET)',
  },
  { error: new TypeError('fetch failed', { cause: withCode('', 'ECONNREFUSED') }), want: 'ECONNREFUSED' },
  { error: new TypeError('terminated'), want: 'terminated' },
  { error: new Error(''), want: 'Error' },
  { error: 'no error at all', want: 'no error at all' },
])('$want', ({ error, want }) => {
  expect(explainFailure(error)).toBe(want)
})

function withCode(message: string, code: string): Error {
  return Object.assign(new Error(message), { code })
}
