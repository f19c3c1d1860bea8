import { expect, test } from 'vitest'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { sendMessage } from '#behaviour/evo-voice/send-message.ts'
import { moved, refused, traceOf } from './moved.ts'

const request = { body: 'Good morning' }

test.each(['idle', 'ringing', 'connected', 'held', 'passive'] as const)(
  'a chat that is %s logs the message',
  (state) => {
    const before = lifeSample(state, 'chat')
    expect(moved(sendMessage, before, request)).toEqual({ ...before, ...traceOf(before, 'Message sent by agent') })
  },
)

test.each([
  { state: 'ended', shape: 'chat', request, status: 409, message: 'The session has ended' },
  { state: 'connected', shape: 'call', request, status: 409, message: 'The session is not a chat' },
  { state: 'connected', shape: 'chat', request: {}, status: 400, message: 'A body is required' },
] as const)('$status: $message', ({ state, shape, request: asked, status, message }) => {
  expect(refused(sendMessage, lifeSample(state, shape), asked)).toMatchObject({ status, message })
})
