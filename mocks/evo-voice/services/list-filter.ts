/** Reads which sessions a list is about. */

import type { Session } from '#behaviour/evo-voice/session.ts'
import type { Refused } from '#behaviour/move.ts'
import { badRequest } from '#behaviour/refusals.ts'
import { isArchived } from './archive.ts'
import type { ListSessions } from './list-request.ts'
import { readDay } from './read-day.ts'

/** True for a session that the list is about. */
export type ListFilter = (session: Session) => boolean

/**
 * Returns the filter, all conditions of which must be met, or the refusal of a day that is none. What lies in the
 * archive depends on the first live day.
 */
export function readListFilter(request: ListSessions, firstLiveDay: string): ListFilter | Refused {
  const first = readDay(request.startDate || '0000-01-01')
  const last = readDay(request.endDate || '9999-12-31')
  if (first === undefined) return badRequest(`'startDate' must be a day (YYYY-MM-DD), not '${request.startDate}'`)
  if (last === undefined) return badRequest(`'endDate' must be a day (YYYY-MM-DD), not '${request.endDate}'`)
  const isArchiveWanted = request.searchArchive === true
  const conditions: readonly ListFilter[] = [
    (session) => isArchived(session, firstLiveDay) === isArchiveWanted,
    ...(request.startDate || request.endDate ? [within(first, last)] : []),
    ...oneOf('id', request.specificIds),
    ...oneOf('accountId', request.accountIds),
    ...oneOf('customerId', request.customerIds),
    ...oneOf('endpointId', request.endpointIds),
    ...containing('fromAddress', request.from),
    ...containing('toAddress', request.to),
    ...childOf(request.parentSessionId),
    ...logged(request.log),
  ]
  return (session) => conditions.every((isMet) => isMet(session))
}

/** Days count as a whole: a date within the last one is longer than the day, and a tilde comes after every letter. */
function within(first: string, last: string): ListFilter {
  const end = `${last}~`
  return ({ dateCreated }) => typeof dateCreated === 'string' && dateCreated >= first && dateCreated <= end
}

function oneOf(
  member: 'id' | 'accountId' | 'customerId' | 'endpointId',
  wanted: readonly string[] | null | undefined,
): readonly ListFilter[] {
  if (!wanted || wanted.length === 0) return []
  const known = new Set<string | null | undefined>(wanted)
  return [(session) => known.has(session[member])]
}

function containing(member: 'fromAddress' | 'toAddress', text: string | null | undefined): readonly ListFilter[] {
  const wanted = text?.trim().toLowerCase()
  return wanted ? [(session) => session[member]?.toLowerCase().includes(wanted) ?? false] : []
}

function childOf(parentSessionId: string | null | undefined): readonly ListFilter[] {
  return parentSessionId ? [({ unpublished }) => unpublished?.parentSessionId === parentSessionId] : []
}

function logged(text: string | null | undefined): readonly ListFilter[] {
  const wanted = text?.toLowerCase()
  if (!wanted) return []
  const says = ({ message }: { message?: string | null }) => message?.toLowerCase().includes(wanted) ?? false
  return [
    ({ log, unpublished }) => (log?.some(says) || unpublished?.earlierLog?.some((page) => page.some(says))) ?? false,
  ]
}
