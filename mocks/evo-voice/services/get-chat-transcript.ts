/** Answers GetChatTranscript: what was written in a chat, and before it with the same party where that is wanted. */

import type { Session } from '#behaviour/evo-voice/session.ts'
import { sessionKind } from '#behaviour/evo-voice/session-kind.ts'
import type { Refused } from '#behaviour/move.ts'
import { badRequest } from '#behaviour/refusals.ts'
import type { components } from '#generated/evo-voice.types.ts'
import { wireDate } from '#mocks/world/wire-date.ts'
import type { ChatMessage } from '../grow-message.ts'
import { answerWith } from './answer-with.ts'
import { keptMessages } from './kept-messages.ts'
import { keptSessions } from './kept-sessions.ts'
import { outsideAddress } from './outside-address.ts'
import { readMoment } from './read-moment.ts'
import { refuse } from './refuse.ts'
import { serviceFor } from './service-for.ts'

type GetChatTranscript = components['schemas']['GetChatTranscript']

/** `GET /sessions/{sessionId}/transcript` */
export const getChatTranscript = serviceFor<GetChatTranscript>({
  operation: 'GetChatTranscript',
  manner: 'stateful (messages: list)',
  answer(request, call) {
    const session = keptSessions(call).find(request.sessionId)
    if (session === undefined) return refuse(sessionKind.unknown(request.sessionId ?? ''))
    const since = readCutOff(request, call.world.now())
    if (typeof since === 'object') return refuse(since)
    const isWanted = (message: ChatMessage) =>
      message.sessionId === session.id || (request.includeHistorical === true && isBefore(message, session, since))
    const messages = keptMessages(call.world).all().filter(isWanted).toSorted(byDate)
    return answerWith({ messages: messages.map(({ date, sender, text }) => ({ date, from: sender, body: text })) })
  },
})

/** Months that a transcript may go back. */
const mostMonths = 6

/** Returns the date from which earlier messages are wanted, as the API writes dates, or the refusal of one that cannot be. */
function readCutOff({ historicalCutOffDate: text }: GetChatTranscript, now: number): string | Refused {
  const earliest = new Date(now)
  earliest.setUTCMonth(earliest.getUTCMonth() - mostMonths)
  if (!text) return wireDate(earliest.getTime())
  const moment = readMoment(text)
  if (moment === undefined) return badRequest(`'historicalCutOffDate' must be a date, not '${text}'`)
  const isTooEarly = wireDate(moment).slice(0, 10) < wireDate(earliest.getTime()).slice(0, 10)
  return isTooEarly
    ? badRequest(`'historicalCutOffDate' may be ${mostMonths} months in the past at most`)
    : wireDate(moment)
}

/** True for what was written with the same party, over the same endpoint, before the session began. */
function isBefore(message: ChatMessage, session: Session, since: string): boolean {
  const date = message.date ?? ''
  return (
    message.accountId === session.accountId &&
    message.endpointId === session.endpointId &&
    message.otherAddress === outsideAddress(session) &&
    date >= since &&
    date < (session.dateCreated ?? '')
  )
}

function byDate(one: ChatMessage, other: ChatMessage): number {
  const [date = '', otherDate = ''] = [one.date ?? '', other.date ?? '']
  if (date === otherDate) return 0
  return date < otherDate ? -1 : 1
}
