/** Answers DeleteSessions: the sessions of an account that are over, within a span of time, and what was written in them. */

import { badRequest, notFound } from '#behaviour/refusals.ts'
import type { components } from '#generated/evo-voice.types.ts'
import { answerWith } from './answer-with.ts'
import { keptMessages } from './kept-messages.ts'
import { keptSessions } from './kept-sessions.ts'
import { readMoment } from './read-moment.ts'
import { refuse } from './refuse.ts'
import { seesAccount } from './sees-account.ts'
import { serviceFor } from './service-for.ts'

/** `DELETE /sessions` */
export const deleteSessions = serviceFor<components['schemas']['DeleteSessions']>({
  operation: 'DeleteSessions',
  manner: 'stateful (sessions: delete)',
  answer({ accountId, startDateTime, endDateTime }, call) {
    if (!accountId) return refuse(badRequest("'accountId' is required"))
    if (!seesAccount(accountId, call.person)) return refuse(notFound(`Account '${accountId}' was not found`))
    const first = startDateTime ? readMoment(startDateTime) : Number.NEGATIVE_INFINITY
    const last = endDateTime ? readMoment(endDateTime) : Number.POSITIVE_INFINITY
    if (first === undefined) return refuse(badRequest(`'startDateTime' must be a date, not '${startDateTime}'`))
    if (last === undefined) return refuse(badRequest(`'endDateTime' must be a date, not '${endDateTime}'`))
    const sessions = keptSessions(call)
    const gone = new Set<string>()
    for (const { id, ended, dateCreated, ...session } of sessions.all()) {
      const began = Date.parse(dateCreated ?? '')
      if (id && ended && session.accountId === accountId && began >= first && began <= last) gone.add(id)
    }
    const cause = { what: 'DeleteSessions', by: call.caller }
    for (const id of gone) sessions.collection.remove(id, cause)
    const messages = call.world.collection('messages')
    for (const { id, sessionId } of keptMessages(call.world).all())
      if (id && gone.has(sessionId)) messages.remove(id, cause)
    return answerWith(null)
  },
})
