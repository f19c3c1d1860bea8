import { expect, test } from 'vitest'
import { deleteChatMember } from '#behaviour/evo-voice/delete-chat-member.ts'
import { inviteChatMember } from '#behaviour/evo-voice/invite-chat-member.ts'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { moved, refused, traceOf } from './moved.ts'

const chat = lifeSample('connected', 'chat')

test.each([
  { name: 'the query', request: { memberToRemove: 'agent' } },
  { name: 'the path', request: { memberId: 'agent' } },
  { name: 'the path, which the query does not know', request: { memberId: 'CA2', memberToRemove: 'unknown' } },
  { name: 'both', request: { memberId: 'unknown', memberToRemove: 'CA2' } },
])('a member leaves whom $name names', ({ request }) => {
  expect(moved(deleteChatMember, chat, request)).toEqual({
    ...chat,
    ...traceOf(chat, 'agent removed by agent'),
    members: chat.members?.slice(0, 1),
  })
})

test('a telephone number leaves whose plus the path has made a space', () => {
  const invited = moved(inviteChatMember, chat, { memberToAdd: '+15550001111' })
  expect(moved(deleteChatMember, invited, { memberId: ' 15550001111' }).members).toEqual(chat.members)
})

test('whoever comes after one that left has another call', () => {
  const request = { memberToAdd: 'x' }
  const first = moved(inviteChatMember, chat, request)
  const second = moved(inviteChatMember, moved(deleteChatMember, first, { memberId: 'x' }), request)
  expect(second.members?.at(-1)?.callSid).not.toBe(first.members?.at(-1)?.callSid)
})

const named = { sessionId: 'S1', memberId: 'agent' }

test.each([
  { state: 'ended', shape: 'chat', request: named, status: 409, message: 'The session has ended' },
  { state: 'connected', shape: 'call', request: named, status: 409, message: 'The session is not a chat' },
  { state: 'held', shape: 'chat', request: {}, status: 400, message: 'A member to remove is required' },
  {
    state: 'idle',
    shape: 'chat',
    request: { ...named, memberId: 'bob' },
    status: 404,
    message: "Member 'bob' was not found in session 'S1'",
  },
  {
    state: 'passive',
    shape: 'chat',
    request: { memberToRemove: 'guest' },
    status: 409,
    message: 'A chat cannot lose the one whom it is with',
  },
] as const)('$status: $message', ({ state, shape, request, status, message }) => {
  expect(refused(deleteChatMember, lifeSample(state, shape), request)).toMatchObject({ status, message })
})
