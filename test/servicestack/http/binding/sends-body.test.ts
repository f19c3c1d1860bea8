import { expect, test } from 'vitest'
import { sendsBody } from '#servicestack/http/binding/sends-body.ts'
import { ask } from '../ask.ts'

test.each([
  { verb: 'GET', want: false },
  { verb: 'head', want: false },
  { verb: 'DELETE', want: false },
  { verb: 'OPTIONS', want: false },
  { verb: 'POST', want: true },
  { verb: 'PUT', want: true },
  { verb: 'PATCH', want: true },
  { verb: 'TRACE', want: true },
  { verb: 'FOO', want: true },
])('$verb sends a body: $want', ({ verb, want }) => {
  expect(sendsBody(ask(`${verb} /echo`))).toBe(want)
})
