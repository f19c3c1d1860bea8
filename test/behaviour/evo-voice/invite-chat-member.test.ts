import { expect, test } from 'vitest'
import { inviteChatMember } from '#behaviour/evo-voice/invite-chat-member.ts'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { nextCallSid } from '#behaviour/evo-voice/new-leg.ts'
import { moved, refused, traceOf } from './moved.ts'

const request = { memberToAdd: 'colleague@example.org' }

test.each(['idle', 'ringing', 'connected', 'held', 'passive'] as const)('a chat that is %s takes a member', (state) => {
  const before = lifeSample(state, 'chat')
  expect(moved(inviteChatMember, before, request)).toEqual({
    ...before,
    ...traceOf(before, 'colleague@example.org invited by agent'),
    members: [
      ...(before.members ?? []),
      {
        identity: 'colleague@example.org',
        displayName: 'colleague@example.org',
        isOriginalMember: false,
        callState: 'Connected',
        role: 'Transfer',
        callSid: nextCallSid(before),
        muted: false,
      },
    ],
  })
})

test.each([
  { state: 'ended', shape: 'chat', request, status: 409, message: 'The session has ended' },
  { state: 'connected', shape: 'call', request, status: 409, message: 'The session is not a chat' },
  { state: 'connected', shape: 'chat', request: {}, status: 400, message: 'A member to add is required' },
  {
    state: 'connected',
    shape: 'chat',
    request: { memberToAdd: 'agent' },
    status: 409,
    message: "'agent' is a member of the chat already",
  },
] as const)('$status: $message', ({ state, shape, request: asked, status, message }) => {
  expect(refused(inviteChatMember, lifeSample(state, shape), asked)).toMatchObject({ status, message })
})
