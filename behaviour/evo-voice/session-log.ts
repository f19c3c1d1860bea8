/** Keeps a session's log: the newest entries in `log`, older ones in full pages, so that an entry costs the same for ever. */

import type { Session, SessionLogInfo } from './session.ts'

/** Entries of a page of the earlier log, and those that an answer shows at most. */
export const logPage = 50

/** Entries that `log` holds before its older half becomes a page. */
const logLimit = 100

/** Returns `log` with one more entry. */
export function logWith({ log }: Session, entry: SessionLogInfo): SessionLogInfo[] {
  const entries = log ?? []
  return [...(isFull(entries) ? entries.slice(logPage) : entries), entry]
}

/** Returns the earlier log once one more entry is in `log`. */
export function pagesWithOneMore({ log, unpublished }: Session): readonly (readonly SessionLogInfo[])[] | undefined {
  const pages = unpublished?.earlierLog
  const entries = log ?? []
  return isFull(entries) ? [...(pages ?? []), entries.slice(0, logPage)] : pages
}

/** Returns how many entries a session has ever logged. */
export function logLength({ log, unpublished }: Session): number {
  return (unpublished?.earlierLog?.length ?? 0) * logPage + (log?.length ?? 0)
}

/** Returns the entry at a position from 0, the oldest; undefined beyond the newest. */
export function logEntry({ log, unpublished }: Session, position: number): SessionLogInfo | undefined {
  const earlier = unpublished?.earlierLog ?? []
  const page = earlier[Math.floor(position / logPage)]
  return page === undefined ? log?.[position - earlier.length * logPage] : page[position % logPage]
}

/** Returns all entries, oldest first. */
export function wholeLog({ log, unpublished }: Session): readonly SessionLogInfo[] {
  return [...(unpublished?.earlierLog?.flat() ?? []), ...(log ?? [])]
}

function isFull(entries: readonly SessionLogInfo[]): boolean {
  return entries.length >= logLimit
}
