/** Answers ListSessions: filtered, sorted and paged; the one answer in which logs are told, and told in full. */

import type { Session } from '#behaviour/evo-voice/session.ts'
import { wholeLog } from '#behaviour/evo-voice/session-log.ts'
import type { Outcome } from '#mocks/engine/outcome.ts'
import type { Call } from '#mocks/engine/service.ts'
import { answerWith } from './answer-with.ts'
import { firstLiveDay } from './archive.ts'
import { keptSessions } from './kept-sessions.ts'
import { readListFilter } from './list-filter.ts'
import { readListOrder } from './list-order.ts'
import { type ListPage, readListPage } from './list-page.ts'
import type { ListSessions } from './list-request.ts'
import { type Listing, listingOf } from './listing.ts'
import { refuse } from './refuse.ts'
import { serviceFor } from './service-for.ts'

/** `GET /sessions` */
export const listSessions = serviceFor<ListSessions>({
  operation: 'ListSessions',
  manner: 'stateful (sessions: list)',
  answer(request, call) {
    const liveDay = firstLiveDay(call.world.now())
    const filter = readListFilter(request, liveDay)
    if (typeof filter === 'object') return refuse(filter)
    const order = readListOrder(request)
    if ('errorCode' in order) return refuse(order)
    const page = readListPage(request)
    if ('errorCode' in page) return refuse(page)
    const sessions = keptSessions(call)
    const key = keyOf(request, liveDay, call)
    return answerPage(
      page,
      listingOf(sessions.collection, key, order, () => sessions.seen(filter)),
    )
  },
})

/** All that decides which sessions are listed and in which order. */
function keyOf({ page: _, countPerPage: __, ...asked }: ListSessions, liveDay: string, { person }: Call): string {
  return JSON.stringify([liveDay, person?.roles, person?.details, asked])
}

function answerPage({ skip, take, isCounted }: ListPage, listing: Listing): Outcome {
  const { count } = listing
  return answerWith({
    items: listing.rows(skip, take).map(withWholeLog),
    totalCount: isCounted ? count : 0,
    totalPages: isCounted ? Math.ceil(count / Math.min(take, Math.max(count, 1))) : 0,
    hasMorePages: skip + take < count,
  })
}

function withWholeLog(session: Session): Session {
  return session.unpublished?.earlierLog ? { ...session, log: [...wholeLog(session)] } : session
}
