/** Answers SendMessage on both its routes: to a chat, or from an endpoint to an address. */

import { sendMessage } from '#behaviour/evo-voice/send-message.ts'
import type { SendMessage } from '#behaviour/evo-voice/session.ts'
import { sessionKind } from '#behaviour/evo-voice/session-kind.ts'
import { makeMove } from '#behaviour/make-move.ts'
import { badRequest, notFound } from '#behaviour/refusals.ts'
import type { Outcome } from '#mocks/engine/outcome.ts'
import type { Call } from '#mocks/engine/service.ts'
import { wireDate } from '#mocks/world/wire-date.ts'
import type { ChatMessage } from '../grow-message.ts'
import { answerWith } from './answer-with.ts'
import { firstAccountId } from './first-account-id.ts'
import { keptMessages } from './kept-messages.ts'
import { keptSessions } from './kept-sessions.ts'
import { outsideAddress } from './outside-address.ts'
import { present } from './present.ts'
import { refuse } from './refuse.ts'
import { serviceFor } from './service-for.ts'

/** `POST /sessions/{sessionId}/messages`, and any verb on `/messages` */
export const sendMessageService = serviceFor<SendMessage>({
  operation: 'SendMessage',
  manner: 'written (sessions), stateful (messages: create)',
  answer: (request, call) => (request.sessionId ? sendToSession(request, call) : sendToAddress(request, call)),
})

/** What becomes of the chat is told in the table of the move. */
function sendToSession(request: SendMessage, call: Call): Outcome {
  const { world, person, caller } = call
  const sessions = keptSessions(call)
  const before = sessions.find(request.sessionId)
  if (before === undefined) return refuse(sessionKind.unknown(request.sessionId ?? ''))
  const now = wireDate(world.now())
  const outcome = makeMove(sendMessage, { before, request, caller, person, now })
  if (outcome.kind === 'refused') return refuse(outcome.refusal)
  const sessionId = before.id ?? ''
  sessions.collection.change(sessionId, { ...outcome.after }, { what: 'SendMessage', by: caller })
  const { accountId, customerId, endpointId, endpointName: endpointDisplayName } = before
  const line = present({ accountId, customerId, endpointId, endpointDisplayName })
  return keep({ ...line, sessionId, otherAddress: outsideAddress(before) }, request, call)
}

function sendToAddress(request: SendMessage, call: Call): Outcome {
  const { endpointId, toAddress, body } = request
  if (!endpointId || !toAddress) return refuse(badRequest('A sessionId is required, or an endpointId and a toAddress'))
  if (!body) return refuse(badRequest('A body is required'))
  const sessions = keptSessions(call)
  const seen = sessions.seen().find((session) => session.endpointId === endpointId)
  const isOfOthers = seen === undefined && sessions.all().some((session) => session.endpointId === endpointId)
  if (isOfOthers) return refuse(notFound(`Endpoint '${endpointId}' was not found`))
  const accountId = seen?.accountId ?? firstAccountId(call.person)
  const endpointDisplayName = seen?.endpointName
  return keep(
    { ...present({ accountId, endpointDisplayName }), endpointId, sessionId: '', otherAddress: toAddress },
    request,
    call,
  )
}

function keep(
  about: Partial<ChatMessage> & Pick<ChatMessage, 'sessionId'>,
  { body }: SendMessage,
  { world, person, caller }: Call,
): Outcome {
  const message = {
    ...about,
    date: wireDate(world.now()),
    direction: 'Outgoing',
    sender: person?.displayName ?? caller,
    text: body ?? '',
    isUnread: false,
  } as const
  return answerWith(keptMessages(world).add(message, { what: 'SendMessage', by: caller }))
}
