import { expect, test } from 'vitest'
import { SteeringError } from '#mocks/sandbox/steering/steering-error.ts'
import { writeRefusal } from '#mocks/sandbox/steering/write-refusal.ts'
import { responseText } from '#servicestack/http/answering/response-text.ts'

test('a refusal has the status of its code, and the headers that go with it', () => {
  const reply = writeRefusal(new SteeringError('wrong-verb', 'It takes GET.', { headers: [['Allow', 'GET']] }))
  expect([reply.status, reply.reason, reply.headers.at(-1)]).toEqual([405, 'Method Not Allowed', ['Allow', 'GET']])
  expect(JSON.parse(responseText(reply))).toEqual({ error: { code: 'wrong-verb', message: 'It takes GET.' } })
})
