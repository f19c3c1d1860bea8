/** InviteChatMember, told as a table: somebody joins a chat that goes on. */

import { badRequest, conflict } from '../refusals.ts'
import { chatMember } from './chat-member.ts'
import { leaveTrace } from './leave-trace.ts'
import { newLeg } from './new-leg.ts'
import type { InviteChatMember } from './session.ts'
import { isChat } from './session-guards.ts'
import { sessionKind } from './session-kind.ts'
import type { SessionMove } from './session-move.ts'
import { sessionRefusals } from './session-refusals.ts'

/** The move behind `POST /sessions/{sessionId}/members`. */
export const inviteChatMember: SessionMove<InviteChatMember> = {
  ...sessionKind,
  operation: 'InviteChatMember',
  promises: () => [{ member: 'ended', value: false }],
  rows: [
    {
      from: ['idle', 'ringing', 'connected', 'held', 'passive'],
      effects: [
        {
          member: 'members',
          becomes: ({ before, request }) => [
            ...(before.members ?? []),
            newLeg(before, {
              identity: request.memberToAdd ?? '',
              displayName: request.memberToAdd ?? '',
              callState: 'Connected',
              role: 'Transfer',
            }),
          ],
        },
        ...leaveTrace<InviteChatMember>({
          message: ({ request, caller }) => `${request.memberToAdd} invited by ${caller}`,
        }),
      ],
    },
    { from: ['ended'], refusal: sessionRefusals.ended },
  ],
  guards: [isChat],
  demands: [
    {
      claim: 'there is somebody to add',
      isMet: ({ request }) => Boolean(request.memberToAdd),
      refusal: () => badRequest('A member to add is required'),
    },
    {
      claim: 'the one to add is no member yet',
      isMet: ({ before, request }) => chatMember(request.memberToAdd, before) === undefined,
      refusal: ({ request }) => conflict(`'${request.memberToAdd}' is a member of the chat already`),
    },
  ],
  holds: [
    {
      claim: 'the one who was invited is a member',
      member: 'members',
      isSeen: (after, { request }) => chatMember(request.memberToAdd, after) !== undefined,
    },
  ],
}
