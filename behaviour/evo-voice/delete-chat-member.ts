/** DeleteChatMember, told as a table: somebody leaves a chat that goes on. */

import { badRequest, conflict, notFound } from '../refusals.ts'
import { chatMember } from './chat-member.ts'
import { leaveTrace } from './leave-trace.ts'
import { isOutside, nameOf } from './parties.ts'
import type { DeleteChatMember, Session, SessionMemberInfo } from './session.ts'
import { isChat } from './session-guards.ts'
import { sessionKind } from './session-kind.ts'
import type { SessionMoment, SessionMove } from './session-move.ts'
import { sessionRefusals } from './session-refusals.ts'

type Deleting = SessionMoment<DeleteChatMember>

/** The move behind `DELETE /sessions/{sessionId}/members/{memberId}`. */
export const deleteChatMember: SessionMove<DeleteChatMember> = {
  ...sessionKind,
  operation: 'DeleteChatMember',
  promises: () => [{ member: 'ended', value: false }],
  rows: [
    {
      from: ['idle', 'ringing', 'connected', 'held', 'passive'],
      effects: [
        { member: 'members', becomes: ({ before, request }) => without(meant(request, before), before) },
        ...leaveTrace<DeleteChatMember>({
          message: ({ before, request, caller }) => `${nameOf(meant(request, before))} removed by ${caller}`,
        }),
      ],
    },
    { from: ['ended'], refusal: sessionRefusals.ended },
  ],
  guards: [isChat],
  demands: [
    {
      claim: 'there is somebody to remove',
      isMet: ({ request }) => namesIn(request).length > 0,
      refusal: () => badRequest('A member to remove is required'),
    },
    {
      claim: 'the one to remove is a member',
      isMet: ({ before, request }) => meant(request, before) !== undefined,
      refusal: ({ request }) =>
        notFound(`Member '${namesIn(request)[0]}' was not found in session '${request.sessionId}'`),
    },
    {
      claim: 'the one to remove is not the one whom the chat is with',
      isMet: (moment) => !isCustomer(moment),
      refusal: () => conflict('A chat cannot lose the one whom it is with'),
    },
  ],
  holds: [
    {
      claim: 'the chat has one member less',
      member: 'members',
      isSeen: ({ members }, { before }) => members?.length === (before.members?.length ?? 0) - 1,
    },
  ],
}

/**
 * The server's placeholder has no member of the request's that matches, so clients send the name in the query too. The
 * plus of a telephone number is a space by the time a path is read: docs/discoveries/path-decoding.md
 */
function namesIn({ memberToRemove, memberId }: DeleteChatMember): readonly string[] {
  return [memberToRemove, memberId?.replace(/^ (?=\d)/, '+')].flatMap((name) => name || [])
}

/** Either name will do. */
function meant(request: DeleteChatMember, session: Session): SessionMemberInfo | undefined {
  return namesIn(request)
    .map((name) => chatMember(name, session))
    .find((member) => member !== undefined)
}

function isCustomer({ before, request }: Deleting): boolean {
  const member = meant(request, before)
  return member !== undefined && isOutside(member)
}

function without(left: SessionMemberInfo | undefined, { members }: Session): Session['members'] {
  return members?.filter((member) => member !== left)
}
